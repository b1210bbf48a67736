import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type { NationalOutcome, TenderWholeFragment } from '../operations';
import { AttachNationalResultDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { Refusal } from '../parts/refusal';
import { dayOf } from '../parts/shanghai';
import { useDeed } from '../parts/use-deed';
import { TENDER_WORDS } from '../words/tenders';

/** What a national channel answered about a firm from elsewhere (附国家渠道查询结果). @source rules.md R17 */
export function NationalResultForm(props: {
  readonly tender: TenderWholeFragment;
  readonly member: number;
  readonly again: () => void;
}) {
  const { say } = useLanguage();
  const { tender, member, again } = props;
  const { busy, refusal, run } = useDeed(AttachNationalResultDocument);
  const [channel, setChannel] = useState(tender.channels[0] ?? '');
  const [outcome, setOutcome] = useState<NationalOutcome>('NOTHING_FOUND');
  const [queriedOn, setQueriedOn] = useState(() => dayOf(new Date()));
  const [note, setNote] = useState('');
  const words = CODE_WORDS.NationalOutcome;
  const outcomes = [['NOTHING_FOUND', say(words.NOTHING_FOUND)] as const, ['FOUND', say(words.FOUND)] as const];
  return (
    <form
      className="card grid-form"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { tenderId: tender.tenderId, member, channel, outcome, queriedOn, note: note || null };
        void run({ input }).then((isDone) => {
          if (isDone) again();
        });
      }}
    >
      <h4>{say(TENDER_WORDS.national)}</h4>
      <p className="hint whole">{say(TENDER_WORDS.nationalHow)}</p>
      <ChoiceField
        name="channel"
        label={TENDER_WORDS.channel}
        value={channel}
        options={tender.channels.map((name) => [name, name] as const)}
        onChange={setChannel}
      />
      <ChoiceField
        name="outcome"
        label={TENDER_WORDS.outcome}
        value={outcome}
        options={outcomes}
        onChange={setOutcome}
      />
      <TextField
        name="queriedOn"
        label={TENDER_WORDS.queriedOn}
        type="date"
        required
        value={queriedOn}
        onChange={setQueriedOn}
      />
      <TextField name="note" label={TENDER_WORDS.note} maxLength={500} value={note} onChange={setNote} />
      <p className="actions whole">
        <Button htmlType="submit" loading={busy}>
          {say(TENDER_WORDS.attach)}
          <span className="for-readers">{member}</span>
        </Button>
      </p>
      <Refusal text={refusal} />
    </form>
  );
}
