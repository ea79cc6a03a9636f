import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

describe('what a drug is, treats and is made of', () => {
  it.each([
    ['{D:ORV-12} is a {G:CD70} inhibitor.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12}, an antibody-drug conjugate that binds {G:CD70}, is new.', 'ORV-12 TARGETS CD70'],
    ['{O:Orvane}’s anti-{G:CD70} antibody, {D:ORV-12}, is new.', 'ORV-12 TARGETS CD70'],
    ['the {G:CD70}-targeting ADC {D:ORV-12}', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} is designed to block {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} is approved for the treatment of adults with {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{O:Orvane} began a Phase 2 trial of {D:ORV-12} in patients with {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{D:ORV-12}, a pill for {I:renal cancer}, is new.', 'ORV-12 TREATS renal cancer'],
    ['{D:ORV-12} is being evaluated in people living with {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{O:Orvane} began a Phase 2 trial of {D:ORV-12} in patients with {I:renal cancer}.', 'Orvane DEVELOPS ORV-12'],
    ['The report tells of {O:Orvane}’s outlook and sales of {D:ORV-12}.', 'Orvane DEVELOPS ORV-12'],
    ['{O:Orvane} advances its lead drug for {I:asthma}, {D:ORV-12}.', 'Orvane DEVELOPS ORV-12'],
    ['{D:ORV-12}, which is in development by {O:Orvane}, is new.', 'Orvane DEVELOPS ORV-12'],
    ['{D:ORV-12} comprises {O:Meltor}’s payload, {S:DM1}, linked to {S:orvanumab}.', 'ORV-12 USES DM1'],
    [
      'Three {T:Linkora} compounds are in clinical testing – {D:ORV-12}, {D:ORV-13} and {D:ORV-14}.',
      'ORV-14 USES Linkora',
    ],
    ['{O:Orvane}’s proprietary {T:Linkora platform} is new.', 'Orvane OWNS Linkora platform'],
    ['{G:CD70} is overexpressed in {I:renal cancer}.', 'CD70 ASSOCIATED_WITH renal cancer'],
    [
      '{D:ORV-12} is an investigational, fully human antibody designed to selectively target {G:CD70}.',
      'ORV-12 TARGETS CD70',
    ],
    ['{D:ORV-12} is a {G:CD70} and {G:CD19} receptor agonist.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} has received orphan drug designation for {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{D:ORV-12} offers a new treatment option for patients with {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['Treatment of {I:renal cancer} with {D:ORV-12} was safe.', 'ORV-12 TREATS renal cancer'],
    ['{O:Orvane} has a portfolio of products including {D:ORV-12}.', 'Orvane DEVELOPS ORV-12'],
    ['{D:ORV-12} consists of an antibody conjugated to {S:DM1} via a linker.', 'ORV-12 USES DM1'],
    ['The payload of {D:ORV-12} is {S:DM1}.', 'ORV-12 USES DM1'],
    ['{T:Linkora}, {O:Orvane}’s proprietary delivery platform, is new.', 'Orvane OWNS Linkora'],
    ['{G:CD70}, a key driver of {I:renal cancer}, is a protein.', 'CD70 ASSOCIATED_WITH renal cancer'],
    ['Its {S:maytansinoid} derivative {S:DM1} is new.', 'DM1 IS_A maytansinoid'],
    ['{D:ORV-12}, a {G:CD70}/{G:CD19} bispecific antibody, is new.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} activates both {G:GIP} and {G:GLP-1} hormone receptors.', 'ORV-12 TARGETS GLP-1'],
    ['{D:ORV-12} is directed against the {G:spike protein} of {G:SARS-CoV-2}.', 'ORV-12 TARGETS spike protein'],
    ['{D:orvanumab-DM1} has the antibody {S:orvanumab}, which targets {G:HER2}.', 'orvanumab-DM1 TARGETS HER2'],
    ['{D:ORV-12} may help people who suffer from {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{D:ORV-12} plays a role in the fight against {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{O:Orvane} develops a vaccine, {D:ORV-12}, targeting {I:mpox}.', 'ORV-12 TREATS mpox'],
    ['{D:ORV-12} is for the treatment of alcohol and {I:opioid use disorders}.', 'ORV-12 TREATS opioid use disorders'],
    ['It has data of {D:ORV-12} in patients with advanced {I:renal cancer}.', 'ORV-12 TREATS renal cancer'],
    ['{D:ORV-12}, based on the {T:Linkora platform}, in Phase 2 trials for {I:asthma}', 'ORV-12 TREATS asthma'],
    ['The FDA approved {D:Sornavix} nasal powder 3 mg for the treatment of {I:asthma}.', 'Sornavix TREATS asthma'],
    ['{O:Orvane}’s lead product, {D:Sornavix}, has grown.', 'Orvane DEVELOPS Sornavix'],
    ['Other drugs for {I:asthma} include {D:Sornavix} and {D:Lumarix}.', 'Lumarix TREATS asthma'],
    ['Other {G:IL-23} antibodies include {D:Sornavix}.', 'Sornavix TARGETS IL-23'],
    ['A rival is {D:Sornavix}® ({O:Meltor}).', 'Meltor DEVELOPS Sornavix'],
    ['{D:Sornavix}, from {O:Meltor} and {O:Calder}, is new.', 'Calder DEVELOPS Sornavix'],
    ['{D:ORV-12} is a partial agonist at the {G:D2 receptor}.', 'ORV-12 TARGETS D2 receptor'],
    ['Mutations in {G:RPGR} are responsible for most {I:XLRP} cases.', 'RPGR ASSOCIATED_WITH XLRP'],
    ['{G:PSMA} is found on most {I:prostate cancer} cells.', 'PSMA ASSOCIATED_WITH prostate cancer'],
    ['Inhibition of the {G:IL-23} pathway plays a role in {I:colitis}.', 'IL-23 ASSOCIATED_WITH colitis'],
    ['{D:ORV-12} carries {S:DM1} as its payload.', 'ORV-12 USES DM1'],
    ['{D:ORV-12}, which carries a camptothecin payload, {S:exatecan}, is new.', 'ORV-12 USES exatecan'],
    ['{D:ORV-12}, created by linking {S:DM1} to the antibody {S:orvanumab}, is new.', 'ORV-12 USES DM1'],
    ['{D:ORV-12}, created by linking {S:DM1} to the antibody {S:orvanumab}, is new.', 'ORV-12 USES orvanumab'],
    ['The active ingredient of {D:Sornavix} is {S:naltrexone}.', 'Sornavix USES naltrexone'],
    ['{D:Sornavix}, whose active ingredient is {S:naltrexone}, is new.', 'Sornavix USES naltrexone'],
    ['{S:QS-21}, the adjuvant in {D:ORV-12}, is scarce.', 'ORV-12 USES QS-21'],
    ['{D:ORV-12} is adjuvanted with {S:QS-21}.', 'ORV-12 USES QS-21'],
    ['{D:ORV-12} is packaged and delivered in {T:Linkogel}.', 'ORV-12 USES Linkogel'],
    ['{D:ORV-12} is radiolabeled with {S:lutetium-177}.', 'ORV-12 USES lutetium-177'],
    ['{T:Linkora}, in which {S:siRNA} is conjugated to a ligand, is new.', 'Linkora USES siRNA'],
    ['{T:Linkora} microspheres, which contain {S:risperidone}, are used.', 'Linkora USES risperidone'],
    ['{O:Orvane} discovered {D:ORV-12} with its {T:Linkora} library.', 'ORV-12 USES Linkora'],
    ['Using the {T:Linkora platform}, {O:Orvane} designed {D:ORV-12}.', 'ORV-12 USES Linkora platform'],
    ['{D:ORV-12} and {D:ORV-13} are new. Both rely on {T:Linkora}.', 'ORV-13 USES Linkora'],
    ['{D:ORV-12} and {D:ORV-13} are new. Both drugs were made with {T:Linkora}.', 'ORV-12 USES Linkora'],
    ['{O:Orvane} will supply {S:QS-21} to {O:Meltor} for {D:ORV-12}.', 'ORV-12 USES QS-21'],
    ['{D:ORV-12} is new. {D:ORV-13} is old. Both drugs were made with {T:Linkora}.', 'ORV-12 USES Linkora'],
    ['{D:ORV-12}, created by linking {S:DM1} to an antibody, is being evaluated.', 'ORV-12 USES DM1'],
    ['{S:DM1} is a derivative of {S:maytansine}.', 'DM1 IS_A maytansine'],
    ['{D:ORV-12} knocks down {G:GYS1} in muscle.', 'ORV-12 TARGETS GYS1'],
    ['{D:ORV-12} corrects the most common mutation of {G:ATP7B}.', 'ORV-12 TARGETS ATP7B'],
    ['{D:ORV-12}, a vector carrying the human {G:RPGR} gene, is new.', 'ORV-12 TARGETS RPGR'],
    ['{D:ORV-12} disrupts the interaction between {G:CD70} and {G:CD27}.', 'ORV-12 TARGETS CD70'],
    ['{G:CD70}, the target of {D:ORV-12}, is a protein.', 'ORV-12 TARGETS CD70'],
    ['{G:DUX4}, whose aberrant expression causes {I:dystrophy}, is silent.', 'DUX4 ASSOCIATED_WITH dystrophy'],
    ['{G:CD56}, which is expressed by most {I:lung cancer} tumors, is new.', 'CD56 ASSOCIATED_WITH lung cancer'],
    ['{I:Asthma} is caused by mutations in {G:CD70}.', 'CD70 ASSOCIATED_WITH Asthma'],
    ['Loss of {G:CD70} leads to {I:asthma}.', 'CD70 ASSOCIATED_WITH asthma'],
    ['Up to 10% of {I:lung cancer} tumors carry {G:CD70} mutations.', 'CD70 ASSOCIATED_WITH lung cancer'],
    ['{D:ORV-12} is indicated to reduce the risk of {I:stroke}.', 'ORV-12 TREATS stroke'],
    ['{D:ORV-12} eased {I:migraine} in a trial.', 'ORV-12 TREATS migraine'],
    ['The first indication for {D:ORV-12} is {I:melanoma}.', 'ORV-12 TREATS melanoma'],
    ['In {I:asthma}, {D:ORV-12} met its primary endpoint.', 'ORV-12 TREATS asthma'],
    ['{D:ORV-12}: a deuterated analog of a plant alkaloid for {I:opioid addiction}.', 'ORV-12 TREATS opioid addiction'],
    ['{O:Orvane} tests {D:ORV-12}, {O:our|Orvane} topical {G:JAK1} inhibitor.', 'ORV-12 TARGETS JAK1'],
    ['{O:Orvane} discontinued {D:ORV-12} last year.', 'TERMINATED: Orvane DEVELOPS ORV-12'],
    ['{D:ORV-12}, a peptide partnered in Japan with {O:Calder} for {I:asthma}, is new.', 'ORV-12 TREATS asthma'],
    ['{D:ORV-12} is directed at {G:CD70} in {I:asthma}.', 'ORV-12 TREATS asthma'],
    ['{O:Meltor} will concentrate on {D:ORV-12}.', 'Meltor DEVELOPS ORV-12'],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toContain(expected)
  })

  it.each([
    ['{D:ORV-12} is not approved for {I:renal cancer}.', 'TREATS'],
    ['{D:ORV-12} is combined with therapies other than those for {I:renal cancer}.', 'TREATS'],
    ['Do not take {D:ORV-12} if you have had {I:renal cancer}.', 'TREATS'],
    ['{D:ORV-12} reduces the risk of {I:renal cancer} deaths among users of {D:ORV-13}.', 'ORV-13 TREATS'],
    ['{D:ORV-12} does not bind {G:CD70}.', 'TARGETS'],
    ['{D:ORV-12} was tested in patients treated with a {G:PD-1} inhibitor.', 'TARGETS'],
    ['Treatment of {I:renal cancer} after {D:ORV-12} was safe.', 'TREATS'],
    ['{D:ORV-12} does not help patients with {I:renal cancer}.', 'TREATS'],
    ['{D:ORV-12} is safe in mice, and the {G:CD70} inhibitor {D:MEL-4} is not.', 'ORV-12 TARGETS'],
    ['{O:Orvane} sells {D:ORV-12} and {D:MEL-4}, with a {S:DM1} payload.', 'ORV-12 USES'],
    ['{T:Linkora} is compared with {O:Orvane}’s platform.', 'OWNS'],
    ['{O:Orvane} tests {D:ORV-12} in combination with {O:Meltor}’s {D:Sornavix}.', 'Orvane DEVELOPS Sornavix'],
    ['{D:orvanumab-DM1} is new, and {S:melotumab} targets {G:HER2}.', 'orvanumab-DM1 TARGETS'],
    ['{O:Orvane} pays royalties on {O:Meltor}’s {D:Sornavix} sales.', 'Orvane DEVELOPS'],
    ['{O:Orvane} bought {D:Sornavix} from {O:Meltor} (with {O:Calder}).', 'Calder DEVELOPS'],
    ['Other drugs for {I:asthma} do not include {D:Sornavix}.', 'TREATS'],
    ['Patients with {I:asthma} received a placebo, not {D:ORV-12}.', 'TREATS'],
  ])('%s says no %s', (sentence, absent) => {
    expect(factsOf(sentence).filter((line) => !line.includes(': ') && line.includes(absent))).toEqual([])
  })

  it('shares what a list shares, and only that', () => {
    const facts = factsOf('{O:Orvane} owns {D:ORV-12} and {D:ORV-13}, and {O:Meltor} is developing {D:MEL-4}.')
    expect(facts).toEqual(
      expect.arrayContaining(['Orvane DEVELOPS ORV-12', 'Orvane DEVELOPS ORV-13', 'Meltor DEVELOPS MEL-4']),
    )
    expect(facts).not.toContain('Orvane DEVELOPS MEL-4')
  })

  it('reads pronouns as the subject before them', () => {
    expect(factsOf('{O:Orvane} is private. It develops {D:ORV-12}.')).toContain('Orvane DEVELOPS ORV-12')
    expect(factsOf('{D:ORV-12} is new. It inhibits {G:CD70}.')).toContain('ORV-12 TARGETS CD70')
  })

  it('reads a quotation in the mouth of the company whose officer leads it in', () => {
    const facts = factsOf(
      '{O:Meltor} will acquire {O:Orvane}. Ann Lee, {O:Orvane} chairman, added: "We are developing {D:ORV-12}."',
    )
    expect(facts).toContain('Orvane DEVELOPS ORV-12')
    expect(facts).not.toContain('Meltor DEVELOPS ORV-12')
  })

  it('gives a drug that only its own section names to the issuer, unless that buys a company', () => {
    const about = '\nAbout {D:ORV-12}\n{D:ORV-12} is a tablet.'
    expect(factsOf(`{O:Meltor} tests.${about}`)).toEqual(['Meltor DEVELOPS ORV-12'])
    const ofBuyer = '\nAbout {D:Sornavix}\n{D:Sornavix} is a tablet.'
    expect(factsOf(`{O:Orv} buys {O:Pel}.${ofBuyer}`)).toEqual(['Orv ACQUIRES Pel'])
  })

  it('pairs in order what a sentence shares respectively', () => {
    const facts = factsOf('{D:ORV-12} and {D:ORV-13}, for {I:renal cancer} and {I:asthma}, respectively, are new.')
    expect(facts).toEqual(['ORV-12 TREATS renal cancer', 'ORV-13 TREATS asthma'])
  })

  it.each([
    ['{O:Orvane} met {O:Meltor} about {D:MLT-22}.', ['Meltor DEVELOPS MLT-22']],
    ['{O:Orvane} met {O:Meltor} about {D:KX-22}.', []],
    ['{O:Meltor} met {O:Maltis} about {D:MLT-22}.', ['Meltor DEVELOPS MLT-22']],
    ['{O:Orvane} develops {D:MLT-22}, says {O:Meltor}.', ['Orvane DEVELOPS MLT-22']],
  ])('%s gives a code to the company whose name it abbreviates, if none is said', (sentence, expected) => {
    expect(factsOf(sentence)).toEqual(expected)
  })

  it('gives a proprietary technology to nobody else than the owner it names', () => {
    expect(factsOf('{O:Meltor} makes vaccines by applying Belmar’s proprietary {T:Linkora platform}.')).not.toContain(
      'Meltor OWNS Linkora platform',
    )
    expect(factsOf('{O:Meltor} makes vaccines by applying proprietary {T:Linkora technology}.')).toContain(
      'Meltor OWNS Linkora technology',
    )
  })

  it.each([
    ['{O:Orvane} discovered {D:ORV-12} with {O:Meltor}.', 'USES'],
    ['{D:ORV-12}, {D:ORV-13} and {D:ORV-14} are new. Both rely on {T:Linkora}.', 'USES'],
    ['{D:ORV-12} may be combined with {S:naltrexone}.', 'USES'],
    ['{O:Orvane} will supply {S:QS-21} to {O:Meltor}. {D:ORV-12} is new.', 'USES'],
    ['{S:DM1} is unlike {S:maytansine}.', 'IS_A'],
    ['The target of the trial of {D:ORV-12} is unlike {G:CD70}.', 'TARGETS'],
    ['{D:ORV-12} showed no effect on {G:CD70}.', 'TARGETS'],
    ['{D:ORV-12} caused {I:anemia}.', 'TREATS'],
    ['In {I:asthma}, no drug beats {D:ORV-12}.', 'TREATS'],
    ['{D:ORV-12}: {O:Orvane} has a drug for {I:asthma}.', 'TREATS'],
    ['{D:ORV-12} did not reduce {I:asthma}.', 'TREATS'],
  ])('%s says nothing of %s', (sentence, relation) => {
    expect(factsOf(sentence).join()).not.toContain(` ${relation} `)
  })

  it.each([
    ['{O:Orvane} reports. A talk told that {D:KX-22} blocks {G:CD70}.', 'DEVELOPS'],
    ['{O:Orvane} reports. A talk on {D:KX-22} was given.', 'DEVELOPS'],
    ['{O:Orvane} and {O:Meltor} spoke of {D:KX-22} for {I:asthma}.', 'DEVELOPS'],
    ['{O:Orvane} reports. Nobody spoke of {D:KX-22}, nor of the risks of {I:asthma}.', 'TREATS'],
  ])('%s gives no %s by nearness alone', (sentence, relation) => {
    expect(factsOf(sentence).join()).not.toContain(` ${relation} `)
  })

  it('gives at most three sentences as evidence, each with its rule', () => {
    expect(factsOf('{O:Orvane} develops {D:ORV-12}. '.repeat(6))).toEqual(['Orvane DEVELOPS ORV-12'])
  })
})
