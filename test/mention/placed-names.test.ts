import { describe, expect, it } from 'vitest'
import { entitiesOf, placesOf } from './name-document.ts'

const named = (text: string, type: string): string[] =>
  entitiesOf(text)
    .filter((entity) => entity.startsWith(type))
    .map((entity) => entity.slice(type.length + 1))

describe('organizations by the form of their names', () => {
  it.each([
    [
      'It was made by Qing Ling (Jiangsu) Pharmaceutical Co., Ltd. in May.',
      ['Qing Ling (Jiangsu) Pharmaceutical Co., Ltd.'],
    ],
    ['It was made by SORNAVEL CO., LTD. in May.', ['SORNAVEL CO., LTD.']],
    ['It was licensed from Five Sornavels Therapeutics Inc in May.', ['Five Sornavels Therapeutics Inc']],
    ['It was made by the South African Tidal Energy Corporation in May.', ['South African Tidal Energy Corporation']],
    ['Sornavel Pharmaceuticals India sells pills. SPI’s licensed product is new.', ['Sornavel Pharmaceuticals India']],
    ['Copper Basin Bank has lent the money.', ['Copper Basin Bank']],
    ['A loan came from Copper Basin Bank in May.', ['Copper Basin Bank']],
    ['A grant came from the Easy Breath Trust in May.', ['Easy Breath Trust']],
    ['It was sold by Grupo Salvanor in May.', ['Grupo Salvanor']],
    ['It was sold by Plovana d.d. in May.', ['Plovana d.d.']],
    ['It was sold by Sornavel Pharma JSC in May.', ['Sornavel Pharma JSC']],
    [
      'A licence came from the University of Voss Research Foundation, Inc. in May.',
      ['University of Voss Research Foundation, Inc.'],
    ],
    ['A grant came from the Tarn Foundation for Alzheimer’s Research.', ['Tarn Foundation for Alzheimer’s Research']],
    ['It ran at MGH and Voss Medical School in May.', ['Voss Medical School']],
    ['Sornavel Pharma and Sornavel Pharmaceuticals Ltd agree.', ['Sornavel Pharmaceuticals Ltd']],
    [
      'It ran at Sornavel School of Medicine. Sornavel University School of Medicine agreed.',
      ['Sornavel University School of Medicine'],
    ],
    ['It came from Orvane Corp. plc, of Dublin, in May.', ['Orvane Corp. plc']],
    ['It came from Cellular Partners AG in May.', ['Cellular Partners AG']],
    ['It came from Holm, Mass.-based Quillmark Ventures in May.', ['Quillmark Ventures']],
    ['It works with the Bill & Nora Brink Foundation on COVID-19.', ['Bill & Nora Brink Foundation']],
    ['It is run by the National Institute on Voss.', ['National Institute on Voss']],
    ['The Brinkholm Institute and Orvane Bio agree. Brinkholm’s board met.', ['Brinkholm Institute', 'Orvane Bio']],
    ['It came from the University of Voss and Orvane University.', ['University of Voss', 'Orvane University']],
    ['A grant came from the Orvane Foundation for KX-12.', ['Orvane Foundation']],
    ['A grant came from the Voss Society for Asthma and Allergy.', ['Voss Society for Asthma and Allergy']],
    ['It came from University Hospital Voss in May.', ['University Hospital Voss']],
    ['It came from Children’s Hospital of Voss in May.', ['Children’s Hospital of Voss']],
    ['It came from the Institut de Voss in May.', ['Institut de Voss']],
    ['It came from the Institute of Cancer Research in May.', ['Institute of Cancer Research']],
    ['It came from the Voss Development Agency in May.', ['Voss Development Agency']],
    ['It came from the Voss Center for Gene Therapy in May.', ['Voss Center for Gene Therapy']],
    ['It came from Voss Regional Health System in May.', ['Voss Regional Health System']],
    ['A grant came from the MS Society in May.', ['MS Society']],
    ['A grant came from the Leukemia Fund in May.', ['Leukemia Fund']],
    ['It came from Orvane Women’s Health in May.', ['Orvane Women’s Health']],
    ['It came from Orvane Pharma (UK) Limited in May.', ['Orvane Pharma (UK) Limited']],
    ['It came from Orvane Pvt. Ltd. in May.', ['Orvane Pvt. Ltd.']],
    ['It came from Orvane Ventures III in May.', ['Orvane Ventures III']],
    ['It came from Second Harbor Health, Inc. in May.', ['Second Harbor Health, Inc.']],
  ])('are found in "%s"', (text, expected) => {
    expect(named(text, 'Organization')).toEqual(expected)
  })

  it.each([
    ['It works in Gene Therapeutics now.'],
    ['A plant in Denver, CO. is new.'],
    ['A partnership with Big Pharma is near.'],
    ['The Group plan is old.'],
    ['This was said at the Annual Meeting of our Society in May.'],
    ['Our agents were Quillmark Securities, LLC and Holm Capital Markets Inc. in May.'],
    ['Our counsel was Dexter Holm, P.C. in May.'],
    ['Our agent is Services, Inc. in May.'],
    ['It was shown at the 65th Voss Society of Haematology Annual Meeting and Exposition.'],
    ['Shares are held by the Orvane Trust Company in May.'],
    ['Nora Brink is co-director of the Institute for Genetic Medicine.'],
    ['It was shown at the Center of Excellence in May.'],
    ['It was seen by the Center for Blood Medicine.'],
  ])('are not found in "%s"', (text) => {
    expect(named(text, 'Organization')).toEqual([])
  })
})

describe('organizations by what they do and what is done with them', () => {
  it.each([
    'Zentovis develops KX-12 for asthma.',
    'In May, Zentovis acquired the rights to KX-12.',
    'It said that Zentovis will fund the trial of KX-12.',
    'In return, Zentovis may receive royalties of 5%.',
    'Zentovis is headquartered in Basel.',
    'Orvane Pharma has paid Zentovis $5 million.',
    'Orvane Pharma granted Zentovis an exclusive licence.',
    'Orvane Pharma has selected Zentovis to manufacture KX-12.',
    'Orvane Pharma sold its plant to Zentovis in May.',
    'Orvane Pharma is working with Zentovis on KX-12.',
    'Orvane Pharma was spun out of Zentovis in May.',
    'They form a joint venture called Zentovis in May.',
    'KX-12 was found by scientists at Zentovis in May.',
    'All this was said by Nora Brink, CEO of Zentovis.',
    'All this was said by Nora Brink, President and CEO, Zentovis.',
    'All this was said by Nora Brink, Professor of Medicine at Zentovis.',
    'This was said by Zentovis CEO Nora Brink.',
  ])('are found in "%s"', (text) => {
    expect(named(text, 'Organization')).toContain('Zentovis')
  })

  it.each([
    'The agreement with Old Ornate Debentures holders ended.',
    'The holders of Ornate Subordinated Debentures agreed.',
    'Zentovis may receive approval in May.',
    'ZENTO-3 plans to enroll 40 patients.',
    'Nora Brinkholm expects more.',
    'It works with Zentovis in cells.',
    'It is the sole owner of Zentovis.',
    'Nora Brink is Vice President of Immunobiology.',
  ])('are not found in "%s"', (text) => {
    expect(named(text, 'Organization')).toEqual([])
  })

  it.each([
    ['It works for Harbor Light (Nasdaq: HLT) in May.', 'Harbor Light'],
    ['Calder, May 3, 2021 -- First Harbor (Nasdaq: FHB) told us.', 'First Harbor'],
    ['It works for Harbor Light, a clinical-stage biotechnology company.', 'Harbor Light'],
    ['Harbor Light is a clinical-stage biotechnology company.', 'Harbor Light'],
    ['It has a license agreement with Harbor Light for KX-12.', 'Harbor Light'],
    ['This was said by Nora Brink, CEO of Harbor Light.', 'Harbor Light'],
    ['It was sold by True North Therapeutics in May.', 'True North Therapeutics'],
  ])('are found for all that their words are those of every day in "%s"', (text, expected) => {
    expect(named(text, 'Organization')).toEqual([expected])
  })

  it.each([
    ['It spoke at the Orvane Healthcare Conference in May.'],
    ['It won the Orvane Biotech Award in May.'],
    ['It was published in the Journal of Orvane Medicine.'],
    ['It trades on the Global Select Market (Nasdaq: ORV).'],
    ['About Zentosis\n\nZentosis is a rare disease.'],
    ['Zentotinib, an EGFR inhibitor, is new.'],
    ['Nora Brinkholm, M.D., spoke in May. Brinkholm believes in KX-12.'],
  ])('are none in "%s"', (text) => {
    expect(named(text, 'Organization')).toEqual([])
  })

  it('are told apart from the platform that they call by a name', () => {
    expect(entitiesOf('The platform, called Zentoform, finds antibodies.')).toEqual(['Technology Zentoform'])
  })

  it('are named with their legal form', () => {
    expect(named('Orvane Pharma sold it to Zentovis in May. It works for Zentovis SA.', 'Organization')).toContain(
      'Zentovis SA',
    )
  })
})

describe('organizations by their place', () => {
  it.each([
    ['It joins Italy’s Trevanor in the deal.', ['Trevanor']],
    ['It will form a new subsidiary, VELT Animal Health, in May.', ['VELT Animal Health']],
    ['We work with our CRO, Allovent, on the study.', ['Allovent']],
    ['Last year the Turkish company Marvane got the rights.', ['Marvane']],
    ['It fights Sefalor’s Keytruda.', ['Sefalor']],
    ['Its investors include Copper Lane, Orvanix and Voss Invest.', ['Copper Lane', 'Orvanix', 'Voss Invest']],
    ['The round was led by Harrow & Dale.', ['Harrow & Dale']],
    ['The round was led jointly by Harrow Dale and Copper Lane.', ['Harrow Dale', 'Copper Lane']],
    ['The round was led by new investor Calder Deep Technologies.', ['Calder Deep Technologies']],
    ['The round was led by private equity firm Orvanix, a fund in Basel.', ['Orvanix']],
    ['Copper Lane and Harrow Dale co-led the financing.', ['Copper Lane', 'Harrow Dale']],
    ['Copper Lane also participated in the round.', ['Copper Lane']],
    ['The round also featured the Basel-backed Copper Lane.', ['Copper Lane']],
    ['The round included Orvanix (a fund), Copper Lane and Larch.', ['Orvanix', 'Copper Lane', 'Larch']],
    ['It raised $5 million in seed funding from Copper Lane as well as Orvanix.', ['Copper Lane', 'Orvanix']],
    ['The round was backed by the Business Calder Fund.', ['Business Calder Fund']],
    ['Its licensees, Agrovix and SeedHaven, agree.', ['Agrovix', 'SeedHaven']],
    ['Its investors include Cloud Ivy Investment and K-Tarvis Equity.', ['Cloud Ivy Investment', 'K-Tarvis Equity']],
    ['Its investors include the Calder-based Trevanor Fund.', ['Trevanor Fund']],
    ['Magnum Genetics, a small biotechnology company, agrees.', ['Magnum Genetics']],
    ['Trevanor led a $225 million series D in April.', ['Trevanor']],
    ['Takers are Orvane Bio ($ORV), ChemQuill and most recently Pell Bio.', ['Orvane Bio', 'ChemQuill', 'Pell Bio']],
  ])('are found in "%s"', (text, expected) => {
    expect(named(text, 'Organization')).toEqual(expected)
  })

  it.each([
    ['She met Copper Partner Nora Brinkholm in May.'],
    ['Trevanor led the choir in April.'],
    ['It was said by our collaborator, Nora Brinkholm PhD, in May.'],
    ['It was said by its supplier, Nora Brinkholm, President of a firm.'],
    ['Dr. Nora Brinkholm left. Brinkholm’s agreement ended.'],
    ['It is used as Parkinson’s drug therapy.'],
    ['The choir was led by Nora Brinkholm.'],
    ['The study was led by Nora Brinkholm, and Ann Calder participated in the talks.'],
    ['It raised hopes from Copper Lane in May.'],
    ['The plan included Copper Lane in May.'],
    ['Its investors include many people.'],
  ])('are not found in "%s"', (text) => {
    expect(named(text, 'Organization')).toEqual([])
  })
})

describe('technologies with coined names', () => {
  it.each([
    ['KX-12 is packed in SortLipra, Orvane’s delivery system.', ['SortLipra']],
    ['KX-12 came from Foldwrigt, an artificial-intelligence engine that we own.', ['Foldwrigt']],
    ['It needs Orvane’s technology, ClampHold, now.', ['ClampHold']],
    ['It needs an engine called ClampHold now.', ['ClampHold']],
    ['It has a set of platform technologies (SURG, TRAL and iTRAL) now.', ['SURG', 'TRAL', 'iTRAL']],
    ['It has SHUFFLA(TM) display technology. It sells SHUFFLA.', ['SHUFFLA(TM) display technology']],
    ['It was found with the ShuffleKist yeast display library in May.', ['ShuffleKist yeast display library']],
  ])('are found in "%s"', (text, expected) => {
    expect(named(text, 'Technology')).toEqual(expected)
  })

  it.each([
    ['It ran at Parkvane, a health system in May.'],
    ['It was bought by Orvanix, a platform company.'],
    ['It was said by Keytruda, a process drug, in May.'],
    ['It needs our technology, Boston, now.'],
    ['It was found with the yeast display library in May.'],
  ])('are not found in "%s"', (text) => {
    expect(named(text, 'Technology')).toEqual([])
  })

  it('are known by the coined word alone', () => {
    expect(entitiesOf('The PlastaScreen assay platform is old. We use PlastaScreen.')).toEqual([
      'Technology PlastaScreen assay platform',
    ])
  })
})

describe('one short name in a family of companies', () => {
  it('means the one that is named first', () => {
    const text = 'Calvanor Health, Inc. grows. Calvanor Health hires. Calvanor pays. Calvanor Imaging LLC is its unit.'
    expect(named(text, 'Organization')).toEqual(['Calvanor Health, Inc.', 'Calvanor Imaging LLC'])
  })

  it('means nobody where another is named more often', () => {
    const text = 'Calvanor Health, Inc. grows. Calvanor Imaging LLC and Calvanor Imaging LLC sell it to Calvanor today.'
    expect(named(text, 'Organization')).not.toHaveLength(1)
  })

  it('stays apart where both have legal forms', () => {
    const text = 'Orvanix grows. Orvanix Inc. (the “Company”) hires. It works under Orvanix Pharmaceuticals, Inc. now.'
    expect(named(text, 'Organization')).toEqual(['Orvanix Inc.', 'Orvanix Pharmaceuticals, Inc.'])
  })

  it('stays apart from a fund of its name', () => {
    expect(named('Novartis pays. It was funded by Novartis Venture Fund in May.', 'Organization')).toHaveLength(2)
  })
})

describe('drugs by their place', () => {
  it.each([
    ['Tranvora (esmeridane) is new.', ['Tranvora']],
    ['Tremorix for essential tremor is new.', ['Tremorix']],
    ['It makes the antidepressant Lunolaxa SR, too.', ['Lunolaxa SR']],
    ['It sells Respivane LA, Orvane’s monthly injection.', ['Respivane LA']],
    ['BabaFlor contains sugar.', ['BabaFlor']],
    ['Sales of Zelmora rose.', ['Zelmora']],
  ])('are found in "%s"', (text, expected) => {
    expect(named(text, 'Drug')).toEqual(expected)
  })

  it.each([
    ['Orvanix (together with us) pays.'],
    ['Orvanix (collectively) pays.'],
    ['Orvanix for the first time pays.'],
    ['Sales of MAs rose.'],
    ['The approval of I came.'],
    ['Sales of Europe rose.'],
  ])('are not found in "%s"', (text) => {
    expect(named(text, 'Drug')).toEqual([])
  })
})

describe('what an abbreviation means', () => {
  it('is what the text defines, not a company of that name', () => {
    expect(entitiesOf('It treats bipolar disorder (“BD”). Many have BD.')).toEqual(['Disease bipolar disorder'])
  })

  it('is an everyday word among capitals', () => {
    expect(entitiesOf('WHERE YOU CAN FIND MORE OF IT')).toEqual([])
  })
})

describe('a person', () => {
  it.each([['Please contact Tyler Howes with questions.'], ['Please contact Nora Tyler with questions.']])(
    'is no company in "%s"',
    (text) => {
      expect(named(text, 'Organization')).toEqual([])
    },
  )
})

describe('a code', () => {
  it('is no company for standing before a verb', () => {
    expect(entitiesOf('Old ZAL001 licenses: none.\n\nZAL001 is a tablet. We like ZAL001.')).toContain('Drug ZAL001')
  })
})

describe('who only advises or teaches', () => {
  it.each([
    ['Holm Advisors is acting as exclusive financial advisor on the deal.'],
    ['Dexter Holm Partners acted as legal counsel on the deal.'],
    ['Dr. Holm holds an M.D. from the University of Voss and a B.A. from Voss College.'],
    ['She graduated from the University of Voss.'],
  ])('plays no part in "%s"', (text) => {
    expect(named(text, 'Organization')).toEqual([])
  })

  it.each([
    ['Holm Advisors is our partner.', ['Holm Advisors']],
    ['Nora Brink, General Counsel of Orvane Bio, is glad.', ['Orvane Bio']],
    ['The University of Voss holds shares of its own.', ['University of Voss']],
  ])('plays one in "%s"', (text, expected) => {
    expect(named(text, 'Organization')).toEqual(expected)
  })
})

describe('technologies without a name', () => {
  it.each([
    ['It uses AI technologies now.'],
    ['Artificial Intelligence technology is here.'],
    ['We protect our own technology.'],
    ['We like Orvane’s delivery platform.'],
  ])('are none in "%s"', (text) => {
    expect(named(text, 'Technology')).toEqual([])
  })

  it.each([
    ['We like Orvane’s oral delivery technology.', ['oral delivery technology']],
    ['We like Orvane’s mRNA technology.', ['mRNA technology']],
    ['It uses its patented liposome-based delivery platform.', ['liposome-based delivery platform']],
    ['It uses its precision genetic medicine platform.', ['precision genetic medicine platform']],
    ['We like Orvane’s oral delivery technology. It sells its gut delivery technology.', ['oral delivery technology']],
    ['It has the Lyvora platform. It likes its proprietary gut delivery technology.', ['Lyvora platform']],
    [
      'We like Orvane’s oral delivery technology and Meltor’s gut delivery technology.',
      ['oral delivery technology', 'gut delivery technology'],
    ],
  ])('are some in "%s"', (text, expected) => {
    expect(named(text, 'Technology')).toEqual(expected)
  })
})

describe('names of medicines', () => {
  it('join a brand to the ingredient and form beside it', () => {
    expect(named('We like Velarix® (ilacitanib chewable tablets). Ilacitanib is old.', 'Drug')).toHaveLength(1)
  })

  it.each([
    ['We like zelcabtagene moraleucel now.', ['zelcabtagene moraleucel']],
    ['We like the gene and moraleucel now.', ['moraleucel']],
    ['Sales were RM250,000 and RM10 million.', []],
    ['We dosed RM250 and RM10.', ['RM250', 'RM10']],
  ])('are whole in "%s"', (text, expected) => {
    expect(named(text, 'Drug')).toEqual(expected)
  })

  it.each([
    ['KX-12 antagonizes the chemokine receptor CCR9.', ['CCR9']],
    ['KX-12 silences the gene; it knocks down GYS1 in muscle.', ['GYS1']],
    ['The label speaks of a mutation of ATP7B.', ['ATP7B']],
    ['The label speaks of ATP7B at length.', []],
  ])('name the targets of "%s"', (text, expected) => {
    expect(named(text, 'Target')).toEqual(expected)
  })
})

describe('names that only look like those of companies', () => {
  it.each([
    ['Orvanix Deepens Zelvane Alliance'],
    ['Respivane XR provides three medicines in one pill.'],
    ['About Orvanix Antibodies\n\nThey are old.'],
  ])('are none in "%s"', (text) => {
    expect(named(text, 'Organization').filter((name) => /Alliance|XR|Antibodies/.test(name))).toEqual([])
  })

  it.each([
    ['It is run by Kelvora Plasma, the company’s fully-owned subsidiary.', ['Kelvora Plasma']],
    ['We rely on our partnerships with Aivora, OncoZel, and ForVane.', ['Aivora', 'OncoZel', 'ForVane']],
  ])('are some in "%s"', (text, expected) => {
    expect(named(text, 'Organization')).toEqual(expected)
  })
})

describe('medicines and what only looks like them', () => {
  it.each([
    ['We use the patented WQ-APD911 strain.', []],
    ['Zelvantari (formerly KRX-881) is new.', ['Zelvantari']],
    ['We sell Skinorva Cream in Japan.', ['Skinorva']],
    ['Tavexiva, a nasal spray, is new.', ['Tavexiva']],
    ['The old product is sold as Amtelisa.', ['Amtelisa']],
    ['Brindlow Labs (formerly in Kent) is new.', []],
    ['Regimens containing lenalidomide failed.', ['lenalidomide']],
    ['Patients got chemotherapy (cisplatin and gemcitabine).', ['cisplatin', 'gemcitabine']],
    ['We use the patented WQ-APD911 tablet.', ['WQ-APD911']],
    ['Daxivor (orvatulinum-lanm) is new.', ['Daxivor']],
    ['We gave zelarabine and orvanibart to adults.', ['zelarabine', 'orvanibart']],
  ])('are told apart in "%s"', (text, expected) => {
    expect(named(text, 'Drug')).toEqual(expected)
  })

  it.each([
    ['It treats enzyme deficiency diseases.', ['enzyme deficiency diseases']],
    ['It treats neuropathic pain conditions.', ['neuropathic pain conditions']],
    ['It treats stock conditions.', []],
  ])('have whole diseases in "%s"', (text, expected) => {
    expect(named(text, 'Disease')).toEqual(expected)
  })
})

describe('spellings of one name', () => {
  it.each([
    ['It has a small molecule KQ platform. Its small molecule key-quest platform grows.', 'Technology', 1],
    ['It has Tarn’s small molecule KQ platform. Voss’s small molecule quick-key platform grows.', 'Technology', 2],
    ['Sales of OrvaxoTM rose. Sales of Orvaxo fell.', 'Drug', 1],
    ['Sales of OrvaxoTM rose. Sales of Orvaxa fell.', 'Drug', 2],
  ])('are told in "%s"', (text, type, expected) => {
    expect(named(text, type)).toHaveLength(expected)
  })
})

describe('genes', () => {
  it.each([
    ['Voss disease is caused by mutations in CNGB3 or CNGA3.', ['CNGB3', 'CNGA3']],
    ['It carries the retinal oxidase (RDH12) gene.', ['RDH12']],
    ['Shares of CNGB3 or CNGA3 rose.', []],
  ])('are found in "%s"', (text, expected) => {
    expect(named(text, 'Target')).toEqual(expected)
  })

  it('are no drugs for looking like codes', () => {
    expect(named('It carries the retinal oxidase (RDH12) gene.', 'Drug')).toEqual([])
  })
})

describe('a class of drugs', () => {
  it('is no name of the platform that makes it', () => {
    const text = 'Orvane Bio has an antibody-drug conjugate (ADC) platform. Meltor Bio sells its ADC.'
    expect(placesOf(text, 'antibody-drug conjugate (ADC) platform')).toEqual(['antibody-drug conjugate (ADC) platform'])
  })
})

describe('two names of one thing', () => {
  it.each([
    ['ORV-12 showed potency. The drug, also known as ORV-20, is new.', 'Drug', ['ORV-12']],
    ['ORV-12 showed potency. The report, also known as ORV-20, is new.', 'Drug', ['ORV-12', 'ORV-20']],
    [
      'Orvane Research Center (ORC), formerly known as Meltor Research Center, grows.',
      'Organization',
      ['Orvane Research Center'],
    ],
    ['SHUFFLA™ is new. The SHUFFLA platform grows. We use the SHUFFLA platform.', 'Drug', []],
  ])('are told in "%s"', (text, type, expected) => {
    expect(named(text, type)).toEqual(expected)
  })
})

describe('diseases of a type', () => {
  it.each([
    ['It treats Leber congenital amaurosis type 2 now.', ['Leber congenital amaurosis type 2']],
    ['It treats osteoarthritis of any type 2 years on.', ['osteoarthritis']],
  ])('are whole in "%s"', (text, expected) => {
    expect(named(text, 'Disease')).toEqual(expected)
  })
})
