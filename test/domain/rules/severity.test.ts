import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import type { PenaltyKind } from '../../../src/domain/record/kinds/penalty';
import { isPublishablePenalty, severityRuleFor, weighs } from '../../../src/domain/rules/severity';
import type { Given } from '../../support/facts';
import { FIRM, penalty } from '../../support/facts';

const yuan = (amount: number) => amount * 100;

function ruleOf(given: Given<'PENALTY'>) {
  const { content } = penalty(FIRM, { fine: null, ...given });
  const rule = severityRuleFor(content, catalogue202604);
  return { id: rule.id, severity: rule.severity, published: isPublishablePenalty(content, rule) };
}

describe('SEV-02: revocation, restriction, stop, closure and restriction of practice are serious', () => {
  const kinds: PenaltyKind[] = ['REVOKE_LICENCE', 'RESTRICT_OPERATION', 'STOP_OPERATION', 'CLOSE', 'RESTRICT_PRACTICE'];

  it.each(kinds)('%s alone', (kind) => {
    expect(ruleOf({ kinds: [kind] })).toEqual({ id: 'SEV-02', severity: 'SERIOUS', published: true });
  });

  it('one of them beside a warning and a small fine', () => {
    expect(ruleOf({ kinds: ['WARNING', 'FINE', 'CLOSE'], fine: yuan(100) }).id).toBe('SEV-02');
  });

  it('one of them in the simple procedure', () => {
    expect(ruleOf({ kinds: ['STOP_OPERATION'], procedure: 'SIMPLE' }).severity).toBe('SERIOUS');
  });
});

describe('SEV-03: suspension of a permit and lowering of a qualification are serious', () => {
  it.each<PenaltyKind>(['SUSPEND_LICENCE', 'LOWER_QUALIFICATION'])('%s', (kind) => {
    expect(ruleOf({ kinds: [kind] })).toEqual({ id: 'SEV-03', severity: 'SERIOUS', published: true });
  });
});

describe('SEV-04: a fine of 2,000,000 yuan and more is serious', () => {
  it.each([
    [yuan(2_000_000) - 1, 'SEV-10', 'GENERAL'],
    [yuan(2_000_000), 'SEV-04', 'SERIOUS'],
  ])('%d fen falls under %s', (fine, id, severity) => {
    expect(ruleOf({ kinds: ['FINE'], fine })).toEqual({ id, severity, published: true });
  });
});

describe('SEV-05: what the simple procedure decided is minor', () => {
  it('a fine that would otherwise be general', () => {
    const simple = ruleOf({ kinds: ['FINE'], fine: yuan(50_000), procedure: 'SIMPLE' });
    expect(simple).toEqual({ id: 'SEV-05', severity: 'MINOR', published: false });
  });

  it.each(['ORDINARY', null] as const)('but not with the procedure given as %s', (procedure) => {
    expect(ruleOf({ kinds: ['FINE'], fine: yuan(50_000), procedure }).severity).toBe('GENERAL');
  });
});

describe('SEV-06: warning and criticism alone are minor', () => {
  it.each<[PenaltyKind[]]>([[['WARNING']], [['CRITICISM']], [['WARNING', 'CRITICISM']]])('%j', (kinds) => {
    expect(ruleOf({ kinds })).toEqual({ id: 'SEV-06', severity: 'MINOR', published: false });
  });

  it('a confiscation beside the warning makes it general', () => {
    expect(ruleOf({ kinds: ['WARNING', 'CONFISCATE_GAINS'] }).severity).toBe('GENERAL');
  });
});

describe('SEV-07: a decision not to penalise is no negative item', () => {
  it.each(['ORDINARY', 'SIMPLE'] as const)('in the %s procedure', (procedure) => {
    expect(ruleOf({ kinds: ['NO_PENALTY'], procedure })).toEqual({ id: 'SEV-07', severity: 'NONE', published: false });
  });
});

describe('SEV-09: a fine under 10,000 yuan with no other kind than warning or criticism is minor (R22)', () => {
  it.each<[string, PenaltyKind[], number, string]>([
    ['the last fen under the limit', ['FINE'], yuan(10_000) - 1, 'MINOR'],
    ['the limit itself', ['FINE'], yuan(10_000), 'GENERAL'],
    ['with a warning', ['FINE', 'WARNING'], yuan(9_999), 'MINOR'],
    ['with a criticism', ['FINE', 'CRITICISM'], yuan(9_999), 'MINOR'],
    ['with a confiscation of goods', ['FINE', 'CONFISCATE_GOODS'], yuan(9_999), 'GENERAL'],
    ['with another kind', ['FINE', 'OTHER'], yuan(1), 'GENERAL'],
  ])('%s', (_, kinds, fine, severity) => {
    expect(ruleOf({ kinds, fine }).severity).toBe(severity);
  });
});

describe('SEV-10: anything else is general', () => {
  it.each<PenaltyKind>(['CONFISCATE_GAINS', 'CONFISCATE_GOODS', 'OTHER'])('%s', (kind) => {
    expect(ruleOf({ kinds: [kind] })).toEqual({ id: 'SEV-10', severity: 'GENERAL', published: true });
  });
});

describe('R5: administrative detention is never public', () => {
  it.each<[PenaltyKind[]]>([[['DETENTION']], [['DETENTION', 'CLOSE']]])('%j', (kinds) => {
    expect(ruleOf({ kinds }).published).toBe(false);
  });
});

describe('what weighs in a standing', () => {
  it.each([
    ['SERIOUS', true],
    ['GENERAL', true],
    ['MINOR', false],
    ['NONE', false],
  ] as const)('%s: %s', (severity, expected) => {
    expect(weighs(severity)).toBe(expected);
  });
});

describe('the limits are data of the catalogue', () => {
  it('a version with a lower limit finds the same fine serious', () => {
    const { content } = penalty(FIRM, { kinds: ['FINE'], fine: yuan(50_000) });
    const stricter = { ...catalogue202604, largeFineFen: yuan(50_000) };
    expect(severityRuleFor(content, stricter).id).toBe('SEV-04');
  });
});
