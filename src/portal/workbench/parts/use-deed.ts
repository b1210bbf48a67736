import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { useClient } from 'urql';
import { refusalText } from '../pages/refusal-text';

/** What came of something that a person did (办理结果). */
export interface Deed<Variables> {
  readonly busy: boolean;
  /** What the server said against it; null when nothing. */
  readonly refusal: string | null;
  /** @returns true when it was done */
  readonly run: (variables: Variables) => Promise<boolean>;
}

/** A mutation that says whether it was done and else why not (办理). */
export function useDeed<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Deed<Variables> {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (variables: Variables) => {
    setBusy(true);
    setRefusal(null);
    const { error } = await client.mutation(document, variables).toPromise();
    setBusy(false);
    if (error) setRefusal(refusalText(error));
    return error === undefined;
  };
  return { busy, refusal, run };
}
