import type { GraphQLSchema } from 'graphql';
import type { PublicContext } from '../../graphql/public/context';
import type { AnsweredOperation } from '../apollo/known-operations';
import { KnownOperations } from '../apollo/known-operations';
import type { LimitRules } from '../apollo/limits-plugin';
import { AnswerMarks } from './answer-marks';
import { CachedAnswers } from './cached-answers';
import { learnPortalOperations } from './learn-portal-operations';
import { PersistedTexts } from './persisted-texts';
import { PORTAL_OPERATIONS } from './portal-operations';
import { softwareEdition } from '../software/software-edition';

/** What the public counter answers with beside its GraphQL server (公开窗口的快速回答). */
export interface PublicAnswers {
  readonly known: KnownOperations<PublicContext>;
  readonly cached: CachedAnswers<PublicContext>;
  readonly persisted: PersistedTexts;
  /** To be told of every operation that the GraphQL server let pass and answered. */
  readonly learn: (operation: AnsweredOperation) => void;
}

/** Puts them together; the web application's own queries are known at once. @param budget what one operation may cost, as answers tell */
export function publicAnswers(schema: GraphQLSchema, rules: LimitRules<PublicContext>, budget: number): PublicAnswers {
  const known = new KnownOperations<PublicContext>(schema, rules);
  const marks = new AnswerMarks(schema, rules.limits.variableDepth);
  const persisted = new PersistedTexts(PORTAL_OPERATIONS);
  const learn = (operation: AnsweredOperation) => {
    known.learn(operation);
    marks.learn(operation);
  };
  learnPortalOperations(schema, rules.limits, learn);
  const edition = `${softwareEdition()} ${budget}`;
  const cached = new CachedAnswers({
    ...{ texts: persisted, known, edition },
    markOf: (asked, context, isNeededFirst) => marks.of(asked, context, isNeededFirst),
  });
  return { known, cached, persisted, learn };
}
