import type { Problem } from '../domain/problem.ts';
import { useWords } from './atlas-context.tsx';
import { problemText } from './problem-text.ts';

/** Problems in the user's language, one a line. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t, format } = useWords();
  return (
    <ul className="small">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.at} ${problem.detail} ${problem.file}`}>
          {problemText({ t, format }, problem)}
        </li>
      ))}
    </ul>
  );
}
