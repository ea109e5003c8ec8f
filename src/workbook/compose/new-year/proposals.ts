import { rounded, type Candidate, type NotOffered, type ProposalInput } from './candidate';
import { equivalentOf, levelFrom } from './equivalent';
import { betterOf } from './measure';
import { neighbour } from './neighbour-level';
import { isCluster, isCountry, personsPerPoint } from './neighbours';
import { met } from './past-years';
import { trend } from './trend';
import type { LevelProposal, LevelSource } from './types';
import { asked, both, number, pick } from './words';

/** Every level that could be decided, each with where it comes from. */
export function proposalsFor(input: ProposalInput): {
  readonly proposals: readonly LevelProposal[];
  readonly notOffered: readonly NotOffered[];
} {
  const notOffered: NotOffered[] = [];
  const refuse = (source: LevelSource, da: string, en: string): null => {
    notOffered.push({ source, reason: { da, en } });
    return null;
  };
  // Of a range or a path no single level is more or less ambitious.
  const isSingle = input.moved.kind !== 'range' && input.moved.kind !== 'path';
  const measured = isSingle
    ? [
        trend(input, refuse),
        ...met(input, refuse),
        neighbour(input, 'klyngen', isCluster),
        neighbour(input, 'country', isCountry),
      ]
    : [];
  const candidates = [sameAmbition(input), ...measured]
    .filter((candidate) => candidate !== null)
    // A change that rounds to nothing asks for nothing.
    .filter(({ value }) => input.moved.kind !== 'change' || value > 0);
  return { proposals: candidates.map((candidate) => complete(input, candidate)), notOffered };
}

function complete({ moved, indicator, decoded, start }: ProposalInput, candidate: Candidate): LevelProposal {
  const { source, value, valueHigh = null, reasoning } = candidate;
  const target = levelFrom(moved, value, start);
  const perPoint = indicator?.series.unit === 'percent' ? personsPerPoint(decoded, indicator) : null;
  return {
    source,
    value,
    valueHigh,
    level: target,
    equivalent: indicator === null ? null : equivalentOf(moved, target, start, indicator, perPoint),
    label: both((language) => asked(moved, value, valueHigh, language)),
    reasoning,
  };
}

/** The same change again; of a level that was stated with a percentage the same percentage from the new base. */
function sameAmbition({ old, fromYear, baseValue }: ProposalInput): Candidate | null {
  const { value } = old;
  if (value === null || value === undefined) return null;
  if (old.kind === 'level' && old.percent && old.basePeriod && baseValue !== null) {
    const falls = (old.equivalentDirection ?? (betterOf(old) === 'less' ? 'decrease' : 'increase')) === 'decrease';
    const share = old.percent;
    return {
      source: 'same_ambition',
      value: rounded(baseValue * (1 + ((falls ? -1 : 1) * share) / 100), old, null),
      reasoning: both((language) =>
        language === 'da'
          ? `Samme ambition som i ${fromYear}: ${falls ? 'et fald' : 'en stigning'} på ${number(share, language)} pct. fra udgangspunktet.`
          : `The same ambition as in ${fromYear}: a ${falls ? 'fall' : 'rise'} of ${number(share, language)}% from the starting point.`,
      ),
    };
  }
  const what = old.kind === 'change' ? ['ambition', 'ambition'] : ['niveau', 'level'];
  return {
    source: 'same_ambition',
    value,
    valueHigh: old.valueHigh ?? null,
    reasoning: both(pick(`Samme ${what[0]} som i ${fromYear}.`, `The same ${what[1]} as in ${fromYear}.`)),
  };
}
