import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { OwnDepartmentDocument } from '../operations';
import { useSession } from '../context';
import { WORDS } from '../words';
import { DepartmentEditor } from './department-editor';

/** Departments and what each may send (部门与授权). */
export default function DepartmentsPage() {
  const { say } = useLanguage();
  const { role } = useSession();
  usePageTitle(say(WORDS.departments), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.departments)}</h1>
      {role === 'ADMIN' ? <DepartmentEditor /> : <DepartmentList />}
    </section>
  );
}

function DepartmentList() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: OwnDepartmentDocument });
  return (
    <Answer asked={asked} retry={again}>
      {({ departments }) => (
        <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.departments)}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say(WORDS.department)}</th>
                <th scope="col">{say(WORDS.code)}</th>
                <th scope="col">{say(WORDS.kind)}</th>
                <th scope="col">{say(WORDS.contact)}</th>
              </tr>
            </thead>
            <tbody>
              {departments.map(({ code, name, kinds, contact }) => (
                <tr key={code}>
                  <td>{name}</td>
                  <td className="code">{code}</td>
                  <td>{kinds.map((kind) => say(CODE_WORDS.RecordKind[kind])).join('、')}</td>
                  <td>{contact}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Answer>
  );
}
