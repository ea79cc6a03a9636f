import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/fact/reader.ts'
import { entitiesOf, nameText, placesOf } from './name-document.ts'

describe('organizations', () => {
  it.each([
    ['We thank Fairwater Bio, Inc. for its help.', ['Organization Fairwater Bio, Inc.']],
    ['The drug was made by Kobe Seiyaku Co., Ltd. in Japan.', ['Organization Kobe Seiyaku Co., Ltd.']],
    ['It was licensed from Nordlys Pharma A/S last year.', ['Organization Nordlys Pharma A/S']],
    ['A study at the University of Bergen has begun.', ['Organization University of Bergen']],
    ['Nordlys (NASDAQ: NRDL) is growing.', ['Organization Nordlys']],
    ['Zelvia and Nordlys Expand Collaboration', ['Organization Zelvia', 'Organization Nordlys']],
    [
      'Zelvia Bio, Nordlys and Quorvane Form Alliance',
      ['Organization Zelvia Bio', 'Organization Nordlys', 'Organization Quorvane'],
    ],
  ])('finds those of "%s"', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected)
  })

  it.each([
    ['Our counsel was Dexter Holm & Gray LLP.'],
    ['The shares trade on the Nasdaq Global Market.'],
    ['The company filed it with the Securities and Exchange Commission.'],
    ['It was created under the Delaware General Corporation Law.'],
    ['The Clinical Development Committee met in Cambridge.'],
    ['Data were shown at the American Society of Skin Repair (ASSR) 2025 Annual Meeting.'],
    ['It was founded by Nora G. Brinkholm in a barn.'],
    ['The plant is in Hsinlu Biomedical Science Park.'],
  ])('finds none in "%s"', (text) => {
    expect(entitiesOf(text).filter((entity) => entity.startsWith('Organization'))).toEqual([])
  })

  it.each([
    ['It ran at the University of Nevada, Reno and at Orvane.', 'University of Nevada, Reno'],
    ['It ran at the University of Maryland, Md. in May.', 'University of Maryland'],
    ['It was funded by Zelvia Capital China and others.', 'Zelvia Capital China'],
    ['It ran in Portland and University of Bergen at Voss joined.', 'University of Bergen at Voss'],
  ])('finds the whole name of the organization in "%s"', (text, expected) => {
    expect(entitiesOf(text)).toContain(`Organization ${expected}`)
  })

  it.each([
    ['Orvane signed with Poodle Merger Sub, Inc. in May.', 'Poodle Merger Sub, Inc.'],
    ['Orvane signed with Zelvia Acquisition Corp. in May.', 'Zelvia Acquisition Corp.'],
    ['It was made by Zelvia Research and Development LLC in May.', 'Zelvia Research and Development LLC'],
    ['It was made by the University of Voss and Children’s Hospital of Bergen.', 'University of Voss'],
    ['It was made by the University of Voss and University of Bergen.', 'University of Bergen'],
  ])('reads the name of a vehicle, a branch and each of two institutions in "%s"', (text, expected) => {
    expect(entitiesOf(text)).toContain(`Organization ${expected}`)
  })

  it.each([
    ['It was bought by Zelvia Bio, Inc., a Delaware corporation (“Zelvia Pharma” or “Parent”).', 'Zelvia Pharma'],
    [
      'It was bought by Zelvia B.V., a private company with limited liability organized under the laws of Norway (the “Buyer”).',
      'Buyer',
    ],
    ['It was bought by Zelvia Quorvane Medical Co., Ltd., or ZQ, in May. ZQ paid.', 'ZQ'],
  ])('knows a company by what a filing defines after its kind or "or" in "%s"', (text, alias) => {
    expect(nameText(text).entities.map(({ aliases }) => aliases)).toEqual([expect.arrayContaining([alias])])
  })

  it.each([
    ['Zelvia Inc., a company that makes the Fox Test (“Fox”), grew.'],
    ['Zelvia Inc., a unit of Quorvane Ltd. (“Fox”), grew.'],
    ['Zelvia Inc., or the Fox Agreement, grew.'],
  ])('gives a company no name that is another thing’s in "%s"', (text) => {
    const [first] = nameText(text).entities
    expect(JSON.stringify([first?.name, first?.aliases])).not.toContain('Fox')
  })

  it('keeps the filer that only the cover names, so that "we" means it', () => {
    const text = `Orvane, Inc.\n\nItem 1.01 Entry into a Material Definitive Agreement.\n\n${'We signed a licence with Zelvia Bio Ltd. in May of this year. '.repeat(5)}`
    expect(placesOf(text, 'Orvane, Inc.')).toContain('We')
  })

  it('takes two spellings of a trade word for one name', () => {
    expect(entitiesOf('Vell Orvane Labs agreed. Vell Orvane Laboratories, a maker of chews, said so.')).toEqual([
      'Organization Vell Orvane Laboratories',
    ])
  })

  it('keeps two registered companies with one first word apart', () => {
    expect(entitiesOf('Zelvia Inc. owns Zelvia Pharmaceuticals, Inc. in part.')).toEqual([
      'Organization Zelvia Inc.',
      'Organization Zelvia Pharmaceuticals, Inc.',
    ])
  })

  it('knows a company by its defined term, its short form and "the Company"', () => {
    const text = 'Fairwater Bio, Inc. (the “Company”) has a plan. Fairwater said that the Company will grow. We agree.'
    expect(placesOf(text, 'Fairwater Bio, Inc.')).toEqual([
      'Fairwater Bio, Inc.',
      'Company',
      'Fairwater',
      'Company',
      'We',
    ])
  })
})

describe('the issuer of a document', () => {
  it('is no regulator, though one is named first', () => {
    const text = 'The European Medicines Agency met today. We make pills. Fairwater Bio, Inc. grows.'
    expect(placesOf(text, 'Fairwater Bio, Inc.')).toEqual(['We', 'Fairwater Bio, Inc.'])
  })

  it('is whom "we" means, though another announces first', () => {
    const text =
      'Quillmark Securities, LLC announced its fees today. Fairwater Bio, Inc. (the “Company”) makes pills. We grow.'
    const { issuer, entities } = createReader(nameText(text))
    expect(entities.get(issuer ?? '')?.name).toBe('Fairwater Bio, Inc.')
  })
})

describe('short names of organizations', () => {
  it.each([
    [
      'Fairwater, Inc. has a plan. Investors like Fairwater a lot.',
      'Fairwater, Inc.',
      ['Fairwater, Inc.', 'Fairwater'],
    ],
    [
      'Juniper Therapeutics, Inc. has a plan. Investors like Juniper a lot.',
      'Juniper Therapeutics, Inc.',
      ['Juniper Therapeutics, Inc.', 'Juniper'],
    ],
    [
      'Juniper Therapeutics, Inc. has a plan. The juniper is a bush, Juniper a word.',
      'Juniper Therapeutics, Inc.',
      ['Juniper Therapeutics, Inc.'],
    ],
  ])('are found in "%s"', (text, name, expected) => {
    expect(placesOf(text, name)).toEqual(expected)
  })
})

describe('drugs, substances and targets', () => {
  it.each([
    ['KX-12 is an ADC that targets ROR1 and carries MMAE.', ['Drug KX-12', 'Target ROR1', 'Substance MMAE']],
    ['The bispecific antibody is directed against CD3 and BCMA.', ['Target CD3', 'Target BCMA']],
    ['Approval of Lumarix® (zelotinib) tablets is expected.', ['Drug zelotinib']],
    ['An anti-KX7 antibody was dosed.', ['Target KX7']],
    [
      'The Medical University of Velm and Meltor Pharma announced a collaboration.',
      ['Organization Medical University of Velm', 'Organization Meltor Pharma'],
    ],
    [
      'Meltor Pharma and the Sarcoma Alliance will collaborate on KX-12.',
      ['Organization Meltor Pharma', 'Organization Sarcoma Alliance', 'Drug KX-12'],
    ],
    ['KX-12 was developed by Zentovis.', ['Drug KX-12', 'Organization Zentovis']],
    [
      'Meltor Pharma has licensed KX-12 from Zentovis.',
      ['Organization Meltor Pharma', 'Drug KX-12', 'Organization Zentovis'],
    ],
    ['Zentovis is developing KX-12.', ['Organization Zentovis', 'Drug KX-12']],
    ['KX-12 is a BCMA T-cell engager.', ['Drug KX-12', 'Target BCMA']],
    ['KX-12 is a TYK2 kinase inhibitor.', ['Drug KX-12', 'Target TYK2']],
    ['KX-12 uses lead-212.', ['Drug KX-12', 'Substance lead-212']],
    ['KX-12 contains the payload FX9.', ['Drug KX-12', 'Substance FX9']],
    ['KX-12 holds SN-77, a new adjuvant. SN-77 is scarce.', ['Drug KX-12', 'Substance SN-77']],
    ['The active ingredient of KX-12 is naltrexone.', ['Drug KX-12', 'Substance naltrexone']],
    ['KX-12 is a long-acting formulation of naltrexone.', ['Drug KX-12', 'Substance naltrexone']],
    ['KXR-1 is a capsule.', ['Drug KXR-1']],
    ['The study tests sevelamer in adults.', ['Drug sevelamer']],
    ['The study tests orvinetant in adults.', ['Drug orvinetant']],
    ['It raised the level of tyrosine, uridine and mannitol.', []],
    ['The citrate was dissolved in glycerol.', []],
    ['The firm sells Lumarix abroad.', ['Drug Lumarix']],
    ['KX-12 and KX-OTX are new.', ['Drug KX-12', 'Drug KX-OTX']],
    ['KX-MVB based vaccine data are new.', ['Drug KX-MVB']],
    ['The KRM-Selective Program is new.', ['Drug KRM-Selective Program']],
    ['Sales of CorviAMP cell therapy rose.', ['Drug CorviAMP cell therapy']],
    ['It makes a biosimilar to zelotinib for injection.', ['Drug biosimilar to zelotinib for injection']],
    ['KX-12 is an implantable naltrexone pellet.', ['Drug KX-12', 'Substance naltrexone']],
    ['KX-12 (aka KX-0012 or MLT-7) is new.', ['Drug KX-0012']],
    ['KX-1201/Lumarix® is a gel.', ['Drug KX-1201']],
    ['Zelotumab-DM1 has the antibody zelotumab.', ['Drug Zelotumab-DM1', 'Substance zelotumab']],
    ['About LUMARIX\n\nLUMARIX® is a gel. Patients like LUMARIX.', ['Drug LUMARIX']],
    ['KX20041is new.', ['Drug KX2004']],
    ['KX-12 binds activin type II A and B receptors.', ['Drug KX-12', 'Target activin type II A and B receptors']],
    ['KX-12 is a zortilin receptor antagonist.', ['Drug KX-12', 'Target zortilin receptor']],
    ['KX-12 inhibits dipeptidyl peptidase IV.', ['Drug KX-12', 'Target dipeptidyl peptidase IV']],
    ['KX-12 is a salt-inducible kinase 2 inhibitor.', ['Drug KX-12', 'Target salt-inducible kinase 2']],
    ['KX-12 is a salt: zelotinib hydrochloride.', ['Drug KX-12', 'Drug zelotinib hydrochloride']],
    ['KX-12/MLT7 is new. Data on KX-12/MLT7 came.', ['Drug KX-12']],
    ['The KX-04 trial began. The KX-04 study tests KX-12.', ['Drug KX-12']],
    ['The PD-1 inhibitor KX-12 is new.', ['Target PD-1', 'Drug KX-12']],
    ['KX-12 is a BCMA x CD3 T-cell engager.', ['Drug KX-12', 'Target BCMA', 'Target CD3']],
    ['KX-12 antagonizes the interleukin-36 receptor.', ['Drug KX-12', 'Target interleukin-36 receptor']],
    [
      'KX-12 is a fixed-dose combination of amlodipine and telmisartan.',
      ['Drug KX-12', 'Substance amlodipine', 'Substance telmisartan'],
    ],
    [
      'KX-12 has the active ingredients ibuprofen and famotidine.',
      ['Drug KX-12', 'Substance ibuprofen', 'Substance famotidine'],
    ],
    ['KX-12 contains Lactobacillus plantarum.', ['Drug KX-12', 'Substance Lactobacillus plantarum']],
    [
      'Sales of Velatrio (sofosbuvir and daclatasvir) rose.',
      ['Drug Velatrio', 'Substance sofosbuvir', 'Substance daclatasvir'],
    ],
    ['The radioligand 177Lu-PSX-617 is new.', ['Drug 177Lu-PSX-617']],
    ['We like imlozetug velsatecan now.', ['Drug imlozetug velsatecan']],
    ['KX-12 is a quinoyltransferase inhibitor.', ['Drug KX-12', 'Target quinoyltransferase']],
  ])('finds those of "%s"', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected)
  })

  it.each([
    ['The KEYNOTE-999 trial enrolled patients under NCT01234567.'],
    ['A proof-of-concept study began in mid-April.'],
    ['Form 10-K and Exhibit EX-99 are attached; see ISO9001.'],
    ['Mutations such as V600E occur.'],
    ['The CAR-T therapy and the MAGE-A9 vaccine are old.'],
    ['Sales inChina in patients rose.'],
    ['The fentanyl patch is a patch.'],
    ['A new Phase 2 trial (KXP-203) will start.'],
    ['Orvane12 Bioscience, Inc. grows. Orvane12 hires.'],
    ['Resilient Salt(R) is a mark.'],
    ['The KXR-1 trial of DPP-4 inhibitors began.'],
    ['The firm sells computers.'],
    ['It grows in HEK293 and MCF-7 cells.'],
    ['The pump has the clearance K213456.'],
    ['More patients reached ACR20 and PASI-90.'],
  ])('finds no drug in "%s"', (text) => {
    expect(entitiesOf(text).filter((entity) => entity.startsWith('Drug'))).toEqual([])
  })
})

describe('other names', () => {
  it.each([
    ['Data on ORV-12 (formerly known as KX-21 or NT-77) came.', [['ORV-12', 'KX-21', 'NT-77']]],
    ['Data on QZ-11 (aka lumitinib) came.', [['lumitinib', 'QZ-11']]],
    ['The implant (ZBV-1701/Vitarga®) is new. ZBV-1701 grows.', [['ZBV-1701', 'Vitarga']]],
    ['Zelvia Bio licensed ORV-12 (licensed by Nordlys as NR-40) last year.', [['ORV-12', 'NR-40']]],
    ['We compared ORV-12 or KX-21.', [['ORV-12'], ['KX-21']]],
    ['We dosed ORV-12/KX-21 together.', [['ORV-12'], ['KX-21']]],
  ])('groups the drugs of "%s"', (text, expected) => {
    const drugs = nameText(text).entities.filter(({ type }) => type === 'Drug')
    expect(drugs.map(({ name, aliases }) => [name, ...aliases])).toEqual(expected)
  })

  it.each(['CYB-003', 'AMT-101', 'NOX-100', 'EPI-321'])('takes %s for a code name', (code) => {
    expect(entitiesOf(`Adults were given ${code} daily.`)).toEqual([`Drug ${code}`])
  })

  it.each(['CY2023', 'FY23', 'US10123456', 'EP1234567', 'H5N1'])('does not take %s for one', (code) => {
    expect(entitiesOf(`The text names ${code} once.`)).toEqual([])
  })
})

describe('diseases and technologies', () => {
  it.each([
    [
      'Patients with relapsed or refractory mantle cell lymphoma were enrolled.',
      ['Disease relapsed or refractory mantle cell lymphoma'],
    ],
    ['It treats non-small cell lung cancer (NSCLC).', ['Disease non-small cell lung cancer']],
    ['It treats onychomycosis.', ['Disease onychomycosis']],
    ['It treats spinal muscular atrophy type 1.', ['Disease spinal muscular atrophy type 1']],
    ['It treats drug-resistant epilepsy.', ['Disease drug-resistant epilepsy']],
    ['It treats BRAF V600E-mutant melanoma.', ['Target BRAF', 'Disease BRAF V600E-mutant melanoma']],
    ['It won rare paediatric disease designation.', []],
    ['It treats lung and thyroid cancers.', ['Disease lung cancers', 'Disease thyroid cancers']],
    ['It treats alcohol and opioid use disorders.', ['Disease alcohol use disorders', 'Disease opioid use disorders']],
    ['It treats inflammatory and autoimmune diseases.', ['Disease autoimmune diseases']],
    ['It treats stocks and thyroid cancers.', ['Disease thyroid cancers']],
    [
      'It treats porcine reproductive and respiratory syndrome.',
      ['Disease porcine reproductive and respiratory syndrome'],
    ],
    ['It treats osteoarthritis pain.', ['Disease osteoarthritis pain']],
    [
      'It treats citrus greening and opioid-induced constipation.',
      ['Disease citrus greening', 'Disease opioid-induced constipation'],
    ],
    ['It costs AUD 40 million.', []],
    [
      'It treats geographic atrophy secondary to macular degeneration.',
      ['Disease geographic atrophy', 'Disease macular degeneration'],
    ],
    [
      'Zelvia Bio uses its proprietary StarLoop™ platform.',
      ['Organization Zelvia Bio', 'Technology StarLoop™ platform'],
    ],
    ['It uses the proven, validated StarLoop patch technology.', ['Technology StarLoop patch technology']],
    [
      'Zelvia Bio licensed its drought trait technology, Seedora™, to growers.',
      ['Organization Zelvia Bio', 'Technology Seedora'],
    ],
    ['They use the transgenic platform HumaRat®.', ['Technology HumaRat']],
    ['They use their delivery platform ALV-B4, which is new.', ['Technology ALV-B4']],
    ['They use their brain-barrier (BBX) shuttle platform, Grambody-B.', ['Technology Grambody-B']],
    ['They praise a method known as Foldwright.', ['Technology Foldwright']],
    ['They praise their proprietary ADC platform technology, ConjuMax™.', ['Technology ConjuMax']],
    ['They hope that Transcend, their drug delivery technology, is new.', ['Technology Transcend']],
    ['They use their “Grambody” antibody platform.', ['Technology Grambody']],
    [
      'They use their DARTEX, Foldora™ and TRIDAL platforms.',
      ['Technology DARTEX', 'Technology Foldora', 'Technology TRIDAL platforms'],
    ],
    ['They use their Precision Lipid Platform.', ['Technology Precision Lipid Platform']],
  ])('finds those of "%s"', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected)
  })

  it.each([
    ['Zelvia Bio launched its Electronic Data Capture platform.'],
    ['Zelvia Bio uses Next Generation Sequencing technology.'],
    ['It is sold by the Zelvian Technologies segment.'],
    ['It is made at the Zelvian Technology Center.'],
    ['It is shown at the Early Technology Showcase.'],
    ['It is part of its own platform.'],
    ['It owns a wholly-owned technology transfer office.'],
    ['The platform BioTorvane used was old.'],
    ['Korean Platforms Lead the Deals'],
  ])('finds no technology in "%s"', (text) => {
    expect(entitiesOf(text).filter((entity) => entity.startsWith('Technology'))).toEqual([])
  })

  it('takes no trademark’s sign for a name', () => {
    expect(nameText('We use the StarLoop(TM) platform.').entities[0]?.aliases).not.toContain('TM')
  })

  it('joins an abbreviation to its long form', () => {
    expect(nameText('It treats chronic lymphocytic leukemia (CLL). CLL is rare.').entities[0]?.aliases).toContain('CLL')
  })

  it('leaves out what a text lists as side effects', () => {
    expect(entitiesOf('The most common adverse reactions were neutropenia and hepatitis.')).toEqual([])
  })
})

describe('one name in a document', () => {
  it.each([
    ['Oravex® helped. Oravex’s product sales grew, and Oravex® sold.', 'Drug Oravex'],
    ['Zelvia Bio sells Zelvia® tablets.', 'Organization Zelvia Bio'],
    [
      'Nordlys Bio has DryTECH™ salt. Its DryTECH platform is old; the DryTECH platform is good.',
      'Technology DryTECH platform',
    ],
    [
      'Nordlys Bio has a small molecule KQ platform, and the small molecule KQ platform is old.',
      'Technology small molecule KQ platform',
    ],
    ['GEX-MVA, the Company’s vaccine candidate, is here.', 'Drug GEX-MVA'],
  ])('means one kind of thing in "%s"', (text, expected) => {
    const name = expected.slice(expected.indexOf(' ') + 1).split(' ')[0] ?? ''
    expect(entitiesOf(text).filter((entity) => entity.includes(name))).toEqual([expected])
  })
})

describe('forms of one thing', () => {
  it.each([
    ['It treats asthma. Adults with severe asthma and uncontrolled asthma did well.', ['Disease uncontrolled asthma']],
    [
      'It treats non-small cell lung cancer (NSCLC). Advanced or recurrent nonsquamous NSCLC is hard, and non-squamous non-small cell lung cancer too.',
      ['Disease non-small cell lung cancer', 'Disease Advanced or recurrent nonsquamous NSCLC'],
    ],
    [
      'It treats non-squamous non-small cell lung cancer. Adults with advanced non-squamous NSCLC did well.',
      ['Disease non-squamous non-small cell lung cancer'],
    ],
    ['It treats type II diabetes and mild type 2 diabetes.', ['Disease mild type 2 diabetes']],
    [
      'It treats acute myeloid leukemia and chronic myeloid leukemia.',
      ['Disease acute myeloid leukemia', 'Disease chronic myeloid leukemia'],
    ],
    ['Our Lyvoroid Lyvora® platform is new. The Lyvora® platform grows.', ['Technology Lyvoroid Lyvora® platform']],
    [
      'The Lyvora platform and the Quorza platform are new.',
      ['Technology Lyvora platform', 'Technology Quorza platform'],
    ],
    [
      'Hualan Bio Launches Test. Suzhou Hualan Bio Co., Ltd. is a maker of tests.',
      ['Organization Suzhou Hualan Bio Co., Ltd.'],
    ],
  ])('are one thing in "%s"', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected)
  })
})

describe('what is named only in passing', () => {
  it.each([
    ['“Good,” said Ann Holm, vice president, diabetes and asthma research at Zelvia Bio.', 'Disease'],
    ['Lumicor™, Lumigen™ and Lumitec™ are registered trademarks of Zelvia Bio.', 'Drug'],
    ['Meltor Pharma sells the Asthma Coach™.', 'Drug'],
    ['The shot helps CD4 T cells.', 'Target'],
    ['The shot helps CD8+ T-cells.', 'Target'],
  ])('is no thing in "%s"', (text, type) => {
    expect(entitiesOf(text).filter((entity) => entity.startsWith(type))).toEqual([])
  })

  it('is a thing where the text speaks of it', () => {
    expect(entitiesOf('Its president said that asthma is hard. KX-12 targets CD8.')).toEqual([
      'Disease asthma',
      'Drug KX-12',
      'Target CD8',
    ])
  })
})

describe('safety information', () => {
  const diseasesOf = (text: string): string[] => entitiesOf(text).filter((entity) => entity.startsWith('Disease'))

  it.each([
    ['Indications', 'Orvatinib is indicated for asthma.', ['Disease asthma']],
    ['Important Safety Information', 'Orvatinib is not for those with asthma.', []],
    ['IMPORTANT SAFETY INFORMATION FOR ORVATINIB', 'Watch the eyes of those with asthma.', []],
    ['Warnings and Precautions', 'Watch the eyes of those with asthma.', []],
    ['Warnings and Precautions', 'Orvatinib is used to treat asthma.', ['Disease asthma']],
    ['Results', 'Patients with asthma did well.', ['Disease asthma']],
  ])('under "%s", "%s" names what the text treats', (heading, sentence, expected) => {
    expect(diseasesOf(`# ${heading}\n\n${sentence}\n`)).toEqual(expected)
  })

  it('ends where indications or a company begin', () => {
    const text = '# Warnings\n\nWatch those with asthma.\n\n# Indications\n\nGout is what it is for.\n'
    expect(diseasesOf(text)).toEqual(['Disease Gout'])
  })
})

describe('mentions', () => {
  it('stand in text order and lie within their sentences', () => {
    const { mentions, sentences } = nameText(
      'Zelvia Bio, Inc. owns KX-12. Zelvia licensed KX-12 to Nordlys Pharma A/S.',
    )
    expect(mentions.length).toBeGreaterThan(3)
    for (const [index, { start, end, sentence }] of mentions.entries()) {
      expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0)
      expect(start).toBeGreaterThanOrEqual(sentences[sentence]?.start ?? Infinity)
      expect(end).toBeLessThanOrEqual(sentences[sentence]?.end ?? 0)
    }
  })

  it('take "the antibody" for the drug named last', () => {
    expect(placesOf('Zelvia Bio owns KX-12. The antibody is in Phase 2.', 'KX-12', 'anaphor')).toEqual(['The antibody'])
  })
})
