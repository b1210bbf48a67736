import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type { AllDepartmentsQuery, DepartmentWholeFragment, ListType } from '../operations';
import { AllDepartmentsDocument } from '../operations';
import { Table } from '../parts/table';
import { ADMIN_WORDS } from '../words/administrator';
import { DepartmentForm } from './department-form';

const HEADS = [ADMIN_WORDS.name, ADMIN_WORDS.level, ADMIN_WORDS.kinds, ADMIN_WORDS.competences, ADMIN_WORDS.edit];

/** Departments with forms to register and change them (部门登记与授权). @source rules.md R4, R13 */
export function DepartmentEditor() {
  const [asked, again] = useQuery({ query: AllDepartmentsDocument });
  return (
    <Answer asked={asked} retry={again}>
      {(data) => <Editor data={data} again={again} />}
    </Answer>
  );
}

function Editor({ data, again }: { readonly data: AllDepartmentsQuery; readonly again: () => void }) {
  const { say } = useLanguage();
  const [edited, setEdited] = useState<DepartmentWholeFragment | 'NEW' | null>(null);
  const [isSaved, setSaved] = useState(false);
  const { departments, catalogueVersions } = data;
  const measures = catalogueVersions.find(({ isInForce }) => isInForce)?.measures ?? [];
  const edit = (department: DepartmentWholeFragment | 'NEW' | null) => {
    setSaved(false);
    setEdited(department);
  };
  return (
    <>
      <p className="hint">{say(ADMIN_WORDS.departmentsLead)}</p>
      <div aria-live="polite">{isSaved && <Alert type="success" showIcon title={say(ADMIN_WORDS.saved)} />}</div>
      {edited === null ? (
        <p className="actions apart">
          <Button
            type="primary"
            onClick={() => {
              edit('NEW');
            }}
          >
            {say(ADMIN_WORDS.add)}
          </Button>
        </p>
      ) : (
        <DepartmentForm
          key={edited === 'NEW' ? 'NEW' : edited.code}
          department={edited === 'NEW' ? null : edited}
          departments={departments}
          measures={measures}
          onClose={() => {
            edit(null);
          }}
          onSaved={() => {
            setEdited(null);
            setSaved(true);
            again();
          }}
        />
      )}
      <Table label={ADMIN_WORDS.departments} heads={HEADS} empty={ADMIN_WORDS.noDepartments}>
        {departments.map((department) => (
          <Row key={department.code} department={department} onEdit={edit} />
        ))}
      </Table>
    </>
  );
}

function Row(props: {
  readonly department: DepartmentWholeFragment;
  readonly onEdit: (department: DepartmentWholeFragment) => void;
}) {
  const { say } = useLanguage();
  const { department, onEdit } = props;
  const { code, name, level, kinds, competences } = department;
  const types = [...new Set(competences.map(({ listType }) => listType))];
  const nameOf = (type: ListType) => say(CODE_WORDS.ListType[type]);
  return (
    <tr>
      <td>
        {name}
        <br />
        <span className="code hint">{code}</span>
      </td>
      <td>{say(CODE_WORDS.DepartmentLevel[level])}</td>
      <td>{kinds.map((kind) => say(CODE_WORDS.RecordKind[kind])).join('、')}</td>
      <td>{types.map(nameOf).join('、') || '—'}</td>
      <td>
        <Button
          size="small"
          onClick={() => {
            onEdit(department);
            window.scrollTo({ top: 0 });
          }}
        >
          {say(ADMIN_WORDS.edit)}
          <span className="for-readers">{name}</span>
        </Button>
      </td>
    </tr>
  );
}
