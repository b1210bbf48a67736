import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { Answer } from '../../../shared/answer';
import { oneLanguage, useLanguage } from '../../../shared/language';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import type { BoardList, IssuerQuery } from '../../operations';
import { DraftBoardDocument, IssuerDocument } from '../../operations';
import { BOARD_WORDS } from '../../words/boards';
import { FormField } from '../form-field';
import { refusalText } from '../refusal-text';

const LISTS = Object.entries(CODE_WORDS.BoardList) as readonly (readonly [BoardList, TwoWords])[];
const ORDER: readonly BoardList[] = ['RED', 'BLACK', 'BAN'];

type Office = IssuerQuery['departments'][number];

/** Drafts an edition, where the department may (起草一期). */
export function DraftForm() {
  const { say } = useLanguage();
  const { department } = useSession();
  const [asked, again] = useQuery({ query: IssuerDocument });
  return (
    <Answer asked={asked} retry={again}>
      {({ departments }) => {
        const own = departments.find(({ code }) => code === department);
        if (!own?.issuesBoards) return <Alert type="info" showIcon title={say(BOARD_WORDS.notIssuer)} />;
        return <Draft own={own} regions={regionsOf(own, departments)} />;
      }}
    </Answer>
  );
}

function Draft({ own, regions }: { readonly own: Office; readonly regions: readonly (readonly [string, TwoWords])[] }) {
  const { language, say } = useLanguage();
  const [title, setTitle] = useState('');
  const [regionCode, setRegionCode] = useState(own.regionCode);
  const [scope, setScope] = useState<readonly BoardList[]>(ORDER);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, draft] = useMutation(DraftBoardDocument);
  const send = async () => {
    setRefusal(null);
    const input = { title: title.trim(), regionCode, scope: ORDER.filter((list) => scope.includes(list)) };
    const { data, error } = await draft({ input });
    if (data) navigate(`/workbench/boards/${data.draftBoardEdition.id}`);
    else setRefusal(oneLanguage(refusalText(error), language));
  };
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{say(BOARD_WORDS.draft)}</h2>
      <p className="hint">{say(BOARD_WORDS.draftHow)}</p>
      {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
      <div className="grid-2">
        <FormField
          id="board-title"
          kind="text"
          words={BOARD_WORDS.title}
          need="必填"
          maxLength={100}
          value={title}
          onChange={setTitle}
        />
        <FormField
          id="board-region"
          kind="choice"
          words={BOARD_WORDS.region}
          need="必填"
          choices={regions}
          value={regionCode}
          onChange={setRegionCode}
        />
      </div>
      <fieldset className="checks">
        <legend>{say(BOARD_WORDS.scope)}</legend>
        {ORDER.map((list) => (
          <label key={list}>
            <input
              type="checkbox"
              checked={scope.includes(list)}
              onChange={() => {
                setScope(scope.includes(list) ? scope.filter((other) => other !== list) : [...scope, list]);
              }}
            />{' '}
            {say(LISTS.find(([code]) => code === list)?.[1] ?? [list, list])}
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="primary" htmlType="submit" loading={fetching} disabled={title.trim() === '' || regionCode === ''}>
          {say(BOARD_WORDS.drafting)}
        </Button>
      </div>
    </form>
  );
}

/** The own region first, then those of offices below it; the server decides which of them it may issue for. */
function regionsOf(own: Office, departments: readonly Office[]): readonly (readonly [string, TwoWords])[] {
  const others = departments.filter(({ level, regionCode }) => level === 'COUNTY' && regionCode !== own.regionCode);
  const first: readonly [string, TwoWords] = [
    own.regionCode,
    [`${own.regionCode}（${BOARD_WORDS.ownRegion[0]}）`, `${own.regionCode} (${BOARD_WORDS.ownRegion[1]})`],
  ];
  const named = others.map(({ regionCode, name }): readonly [string, TwoWords] => [
    regionCode,
    [`${regionCode}（${name}${BOARD_WORDS.regionOf[0]}）`, `${regionCode} (${BOARD_WORDS.regionOf[1]}: ${name})`],
  ]);
  return own.level === 'CITY' ? [first, ...new Map(named)] : [first];
}
