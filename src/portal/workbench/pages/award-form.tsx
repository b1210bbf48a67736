import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type { TenderWholeFragment } from '../operations';
import { AwardTenderDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { Refusal } from '../parts/refusal';
import { useDeed } from '../parts/use-deed';
import { TENDER_WORDS } from '../words/tenders';

/** The award, after the second look of the day (定标). Whom an article excludes is not offered. @source rules.md R18 */
export function AwardForm({ tender, again }: { readonly tender: TenderWholeFragment; readonly again: () => void }) {
  const { say } = useLanguage();
  const { busy, refusal, run } = useDeed(AwardTenderDocument);
  const candidates = tender.bidders.filter(({ qualification }) => qualification !== 'EXCLUDED');
  const [chosen, setChosen] = useState('');
  const [contractEndsOn, setContractEndsOn] = useState('');
  const [opinion, setOpinion] = useState('');
  const winner = candidates.find(({ bidder }) => String(bidder) === chosen) ?? candidates[0];
  if (winner === undefined) return <p className="card empty">{say(TENDER_WORDS.nobody)}</p>;
  const needsOpinion = winner.qualification === 'NEEDS_PERSON';
  const options = candidates.map(({ bidder, members, qualification }) => {
    const names = members.map(({ name, uscc }) => name ?? uscc ?? '').join(' + ');
    return [
      String(bidder),
      `${bidder}. ${names} · ${qualification === null ? '' : say(CODE_WORDS.Qualification[qualification])}`,
    ] as const;
  });
  return (
    <form
      className="card grid-form"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { tenderId: tender.tenderId, bidder: winner.bidder, contractEndsOn, opinion: opinion || null };
        void run({ input }).then((isDone) => {
          if (isDone) again();
        });
      }}
    >
      <h2>{say(TENDER_WORDS.award)}</h2>
      <div className="whole">
        <ChoiceField
          name="winner"
          label={TENDER_WORDS.winner}
          value={String(winner.bidder)}
          options={options}
          onChange={setChosen}
        />
      </div>
      <TextField
        name="contractEndsOn"
        label={TENDER_WORDS.contractEndsOn}
        type="date"
        required
        value={contractEndsOn}
        onChange={setContractEndsOn}
      />
      {needsOpinion && (
        <TextField
          name="opinion"
          label={TENDER_WORDS.opinion}
          help={TENDER_WORDS.opinionHelp}
          rows={2}
          required
          maxLength={2_000}
          value={opinion}
          onChange={setOpinion}
        />
      )}
      <p className="actions whole">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say(TENDER_WORDS.awardIt)}
        </Button>
      </p>
      <Refusal text={refusal} />
    </form>
  );
}
