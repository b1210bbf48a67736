/** A compiled operation met what is no plain answer (须由引擎作答): ask graphql-js itself. */
export class Unanswered extends Error {
  constructor() {
    super('not a plain answer');
    this.name = 'Unanswered';
  }
}
