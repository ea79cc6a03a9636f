import { expect, test } from 'vitest'
import type { EntityType } from '../../src/model/entity.ts'
import { abbreviationsIn, isGenericTechnology, normaliseName } from '../../src/resolve/normalise-name.ts'

test.each<[EntityType, string, string]>([
  ['Organization', 'Bramblewood Therapeutics, Inc.', 'Bramblewood Therapeutics'],
  ['Organization', 'QUILLFEATHER PHARMA AG', 'Quillfeather Pharma'],
  ['Organization', 'Oakmere & Company', 'Oakmere and Co.'],
  ['Organization', 'Thistledown S.p.A.', 'Thistledown SpA'],
  ['Organization', 'Fennimore Biologics Co., Ltd.', 'Fennimore Biologics'],
  ['Organization', 'the Harrowgate Group', 'Harrowgate'],
  ['Organization', 'Ångström Bio AB', 'Angstrom Bio'],
  ['Drug', 'BRW 101', 'BRW-101'],
  ['Drug', 'Zanovatug®', 'zanovatug'],
  ['Substance', 'maytansinoids', 'maytansinoid'],
  ['Substance', 'β-glucuronide linker', 'beta-glucuronide linker'],
  ['Target', 'HER2 protein', 'HER2'],
  ['Target', 'PD-1', 'PD1'],
  ['Disease', 'acute myeloid leukaemia (AML)', 'acute myeloid leukemia'],
  ['Disease', 'breast cancers', 'Breast Cancer'],
  ['Technology', 'Lockstep™ (LKS) platform', 'Lockstep technology'],
])('%s: "%s" is compared as "%s" is', (type, a, b) => {
  expect(normaliseName(type, a)).not.toBe('')
  expect(normaliseName(type, a)).toBe(normaliseName(type, b))
})

test.each<[EntityType, string, string]>([
  ['Organization', 'Bramblewood', 'Bramblewood Japan K.K.'],
  ['Organization', 'Oakmere', 'Oakmere Diagnostics'],
  ['Drug', 'BRW-101', 'BRW-1010'],
  ['Target', 'PD-1', 'PD-L1'],
  ['Target', 'insulin', 'insulin receptor'],
  ['Disease', 'small cell lung cancer', 'non-small cell lung cancer'],
])('%s: "%s" is not compared as "%s"', (type, a, b) => {
  expect(normaliseName(type, a)).not.toBe(normaliseName(type, b))
})

test.each<[EntityType, string]>([
  ['Organization', 'the Company'],
  ['Organization', 'Licensee'],
  ['Drug', 'Licensed Product'],
  ['Technology', '—'],
])('%s: "%s" names nothing outside its document', (type, name) => {
  expect(normaliseName(type, name)).toBe('')
})

test.each([
  ['ADC platform', true],
  ['drug delivery technology', true],
  ['linker-payload technology', true],
  ['Lockstep platform', false],
])('"%s" could be anyone\'s technology: %s', (name, generic) => {
  expect(isGenericTechnology(normaliseName('Technology', name))).toBe(generic)
})

test('a name carries its own short form in parentheses', () => {
  expect(abbreviationsIn('Technology', 'Lockstep Conjugation (LKS) platform')).toEqual(['lks'])
})
