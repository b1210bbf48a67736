import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { DefaulterRule, LaterListingRule } from '../operations';
import { OpenTenderDocument } from '../operations';
import { biddersOf, joinedBidders } from '../parts/bidders-of';
import { ChoiceField, TextField } from '../parts/field';
import { linesOfFile } from '../parts/read-list-file';
import { Refusal } from '../parts/refusal';
import { instantOf, localOf } from '../parts/shanghai';
import { TENDER_WORDS } from '../words/tenders';
import { WORDS } from '../words';
import { BiddersPreview } from './bidders-preview';
import { refusalText } from './refusal-text';

const PURPOSES = ['GOVERNMENT_PROCUREMENT', 'BIDDING'] as const;

interface Form {
  readonly purpose: (typeof PURPOSES)[number];
  readonly matterNo: string;
  readonly name: string;
  readonly number: string;
  readonly channels: string;
  readonly cutOff: string;
  readonly usageRule: string;
  readonly laterListing: LaterListingRule;
  readonly defaulters: DefaulterRule;
  readonly projectKind: string;
  readonly regionCode: string;
}

const emptyForm = (): Form => ({
  ...{ purpose: 'GOVERNMENT_PROCUREMENT', matterNo: '', name: '', number: '' },
  ...{ channels: '信用中国\n中国政府采购网', cutOff: localOf(new Date()), usageRule: '', laterListing: 'SILENT' },
  ...{ defaulters: 'SILENT', projectKind: '', regionCode: '' },
});

/** Registers a tender as its documents say, with its bidders (登记项目). @source rules.md R18; 财库〔2016〕125号 */
export default function NewTenderPage() {
  const { say } = useLanguage();
  const client = useClient();
  const [form, setForm] = useState(emptyForm);
  const [text, setText] = useState('');
  const [joined, setJoined] = useState<ReadonlySet<number>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  usePageTitle(say(TENDER_WORDS.open), say(WORDS.site));
  const read = biddersOf(text);
  const bidders = joinedBidders(read.bidders, joined);
  const paste = (lines: string) => {
    setText(lines);
    setJoined(new Set());
  };
  const drop = async (file: File) => {
    setRefusal(null);
    const lines = await linesOfFile(file).catch(() => '');
    if (biddersOf(lines).bidders.length === 0) setRefusal(say(TENDER_WORDS.fileWrong));
    else paste(lines);
  };
  const register = async () => {
    setBusy(true);
    setRefusal(null);
    const input = inputOf(form, bidders);
    const { data, error } = await client.mutation(OpenTenderDocument, { input }).toPromise();
    setBusy(false);
    if (data) navigate(`/workbench/tenders/${data.openTender.tenderId}`);
    else setRefusal(refusalText(error));
  };
  return (
    <section>
      <h1>{say(TENDER_WORDS.open)}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void register();
        }}
      >
        <Papers form={form} onChange={setForm} />
        <section className="card">
          <h2>{say(TENDER_WORDS.bidders)}</h2>
          <TextField
            name="bidders"
            label={TENDER_WORDS.paste}
            value={text}
            rows={8}
            maxLength={300_000}
            onChange={paste}
          />
          <Upload.Dragger
            accept=".csv,.xlsx,.txt"
            showUploadList={false}
            beforeUpload={(file) => {
              void drop(file);
              return false;
            }}
          >
            <p>{say(TENDER_WORDS.drop)}</p>
          </Upload.Dragger>
          <BiddersPreview read={read} joined={joined} onJoin={setJoined} />
        </section>
        <Refusal text={refusal} />
        {bidders.length > 1_000 && <Alert type="warning" showIcon title={say(TENDER_WORDS.drop)} />}
        <p className="actions">
          <Button type="primary" htmlType="submit" loading={busy} disabled={bidders.length === 0}>
            {say(TENDER_WORDS.register)}（{bidders.length}）
          </Button>
        </p>
      </form>
    </section>
  );
}

function inputOf(form: Form, bidders: ReturnType<typeof joinedBidders>) {
  const { name, number, defaulters, projectKind, regionCode, channels, cutOff, ...papers } = form;
  return {
    ...papers,
    project: { name, number, defaulters, projectKind: projectKind || null, regionCode: regionCode || null },
    channels: channels
      .split(/[\n、；;]+/)
      .map((channel) => channel.trim())
      .filter((channel) => channel !== ''),
    cutOff: instantOf(cutOff) ?? '',
    bidders: bidders.map((members) => ({ members })),
  };
}

function Papers({ form, onChange }: { readonly form: Form; readonly onChange: (form: Form) => void }) {
  const { say } = useLanguage();
  const at = <Key extends keyof Form>(name: Key) => ({
    name,
    value: form[name],
    onChange: (value: Form[Key]) => {
      onChange({ ...form, [name]: value });
    },
  });
  const optionsOf = <Code extends string>(words: Readonly<Record<Code, readonly [string, string]>>) =>
    (Object.keys(words) as Code[]).map((code) => [code, say(words[code])] as const);
  const purposes = PURPOSES.map((code) => [code, say(CODE_WORDS.CheckPurpose[code])] as const);
  return (
    <section className="card grid-form">
      <h2>{say(TENDER_WORDS.papers)}</h2>
      <ChoiceField label={TENDER_WORDS.purpose} options={purposes} {...at('purpose')} />
      <TextField label={TENDER_WORDS.matterNo} required maxLength={100} {...at('matterNo')} />
      <TextField label={TENDER_WORDS.projectName} required {...at('name')} />
      <TextField label={TENDER_WORDS.projectNumber} required maxLength={100} {...at('number')} />
      <TextField
        label={TENDER_WORDS.cutOff}
        help={TENDER_WORDS.cutOffHelp}
        type="datetime-local"
        required
        {...at('cutOff')}
      />
      <TextField label={TENDER_WORDS.channels} help={TENDER_WORDS.channelsHelp} rows={2} required {...at('channels')} />
      <TextField
        label={TENDER_WORDS.usageRule}
        help={TENDER_WORDS.usageRuleHelp}
        rows={2}
        required
        maxLength={2_000}
        {...at('usageRule')}
      />
      <ChoiceField
        label={TENDER_WORDS.laterListing}
        options={optionsOf(CODE_WORDS.LaterListingRule)}
        {...at('laterListing')}
      />
      <ChoiceField
        label={TENDER_WORDS.defaulters}
        options={optionsOf(CODE_WORDS.DefaulterRule)}
        {...at('defaulters')}
      />
      <TextField label={TENDER_WORDS.projectKind} maxLength={100} {...at('projectKind')} />
      <TextField label={TENDER_WORDS.region} maxLength={6} {...at('regionCode')} />
    </section>
  );
}
