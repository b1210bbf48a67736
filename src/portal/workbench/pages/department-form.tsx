import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type {
  AllDepartmentsQuery,
  CompetenceInput,
  DepartmentInput,
  DepartmentLevel,
  DepartmentWholeFragment,
  ListType,
  RecordKind,
} from '../operations';
import { RegisterDepartmentDocument } from '../operations';
import { ChoiceField, TextField, TickField } from '../parts/field';
import { Refusal } from '../parts/refusal';
import { useDeed } from '../parts/use-deed';
import { ADMIN_WORDS } from '../words/administrator';

type Measure = AllDepartmentsQuery['catalogueVersions'][number]['measures'][number];

interface Form {
  readonly code: string;
  readonly name: string;
  readonly level: DepartmentLevel;
  readonly regionCode: string;
  readonly parentCode: string;
  readonly contact: string;
  readonly kinds: readonly RecordKind[];
  readonly competences: readonly CompetenceInput[];
  readonly issuesBoards: boolean;
  readonly measures: readonly string[];
}

const EMPTY: Form = {
  ...{ code: '', name: '', level: 'CITY', regionCode: '', parentCode: '', contact: '' },
  ...{ kinds: [], competences: [], issuesBoards: false, measures: [] },
};

const KINDS = Object.keys(CODE_WORDS.RecordKind) as RecordKind[];
const LEVELS = Object.keys(CODE_WORDS.DepartmentLevel) as DepartmentLevel[];
const LIST_TYPES = Object.keys(CODE_WORDS.ListType) as ListType[];

function formOf(department: DepartmentWholeFragment | null): Form {
  if (department === null) return EMPTY;
  const { code, name, level, regionCode, parentCode, contact, kinds, competences, issuesBoards, measures } = department;
  return {
    ...{ code, name, level, regionCode, parentCode: parentCode ?? '', contact, kinds, issuesBoards, measures },
    competences: competences.map(({ listType, regionCode: region }) => ({ listType, regionCode: region })),
  };
}

function inputOf({ kinds, competences, measures, parentCode, ...rest }: Form): DepartmentInput {
  return {
    ...rest,
    parentCode: parentCode || null,
    ...{ kinds: [...kinds], competences: [...competences], measures: [...measures] },
  };
}

/** What is registered of a department (部门登记表). The code of one that is registered stays. */
export function DepartmentForm(props: {
  readonly department: DepartmentWholeFragment | null;
  readonly departments: readonly DepartmentWholeFragment[];
  readonly measures: readonly Measure[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { say } = useLanguage();
  const { department, departments, measures, onClose, onSaved } = props;
  const [form, setForm] = useState(() => formOf(department));
  const { busy, refusal, run } = useDeed(RegisterDepartmentDocument);
  const set = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };
  const at = <Key extends keyof Form>(name: Key) => ({
    name,
    value: form[name],
    onChange: (value: Form[Key]) => {
      set({ [name]: value });
    },
  });
  const parents = departments.filter(({ code }) => code !== form.code).map(({ code, name }) => [code, name] as const);
  const save = async () => {
    if (await run({ department: inputOf(form) })) onSaved();
  };
  return (
    <form
      className="card grid-form"
      aria-label={department?.name ?? say(ADMIN_WORDS.add)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{department?.name ?? say(ADMIN_WORDS.add)}</h2>
      {department === null ? (
        <TextField label={ADMIN_WORDS.code} required maxLength={18} {...at('code')} />
      ) : (
        <p className="field">
          <span className="hint">{say(ADMIN_WORDS.code)}</span> <span className="code">{form.code}</span>
        </p>
      )}
      <TextField label={ADMIN_WORDS.name} required {...at('name')} />
      <ChoiceField
        label={ADMIN_WORDS.level}
        options={LEVELS.map((level) => [level, say(CODE_WORDS.DepartmentLevel[level])] as const)}
        {...at('level')}
      />
      <TextField label={ADMIN_WORDS.region} required maxLength={6} {...at('regionCode')} />
      <ChoiceField
        label={ADMIN_WORDS.parent}
        options={[['', say(ADMIN_WORDS.noParent)], ...parents]}
        {...at('parentCode')}
      />
      <TextField label={ADMIN_WORDS.contact} required {...at('contact')} />
      <TickField
        label={ADMIN_WORDS.kinds}
        chosen={form.kinds}
        options={KINDS.map((kind) => [kind, say(CODE_WORDS.RecordKind[kind])] as const)}
        onChange={(kinds) => {
          set({ kinds });
        }}
      />
      <Competences
        competences={form.competences}
        region={form.regionCode}
        onChange={(competences) => {
          set({ competences });
        }}
      />
      <TickField
        label={ADMIN_WORDS.measures}
        chosen={form.measures}
        options={measures.map(({ code, nameZh }) => [code, `${code} ${nameZh}`] as const)}
        onChange={(chosen) => {
          set({ measures: chosen });
        }}
      />
      <TickField<'YES'>
        label={ADMIN_WORDS.issuesBoards}
        chosen={form.issuesBoards ? ['YES'] : []}
        options={[['YES', say(ADMIN_WORDS.issuesBoards)]]}
        onChange={(chosen) => {
          set({ issuesBoards: chosen.length > 0 });
        }}
      />
      <p className="actions whole">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say(ADMIN_WORDS.save)}
        </Button>
        <Button onClick={onClose}>{say(ADMIN_WORDS.close)}</Button>
      </p>
      <Refusal text={refusal} />
    </form>
  );
}

/** Pairs of a list type and a region, one a line. */
function Competences(props: {
  readonly competences: readonly CompetenceInput[];
  readonly region: string;
  readonly onChange: (competences: readonly CompetenceInput[]) => void;
}) {
  const { say } = useLanguage();
  const { competences, region, onChange } = props;
  const change = (place: number, part: Partial<CompetenceInput>) => {
    onChange(competences.map((one, index) => (index === place ? { ...one, ...part } : one)));
  };
  return (
    <fieldset className="ticks whole">
      <legend>{say(ADMIN_WORDS.competences)}</legend>
      {competences.length === 0 && <p className="hint">{say(ADMIN_WORDS.noCompetence)}</p>}
      {competences.map(({ listType, regionCode }, place) => (
        <div className="competence" key={`${place} of ${competences.length}`}>
          <ChoiceField
            name={`listType${place}`}
            label={ADMIN_WORDS.listType}
            value={listType}
            options={LIST_TYPES.map((type) => [type, say(CODE_WORDS.ListType[type])] as const)}
            onChange={(type) => {
              change(place, { listType: type });
            }}
          />
          <TextField
            name={`region${place}`}
            label={ADMIN_WORDS.inRegion}
            value={regionCode}
            required
            maxLength={6}
            onChange={(code) => {
              change(place, { regionCode: code });
            }}
          />
          <Button
            onClick={() => {
              onChange(competences.filter((_, index) => index !== place));
            }}
          >
            {say(ADMIN_WORDS.remove)}
            <span className="for-readers">{place + 1}</span>
          </Button>
        </div>
      ))}
      <p>
        <Button
          size="small"
          onClick={() => {
            onChange([...competences, { listType: LIST_TYPES[0] ?? 'WAGE', regionCode: region }]);
          }}
        >
          {say(ADMIN_WORDS.addCompetence)}
        </Button>
      </p>
    </fieldset>
  );
}
