import { Link } from 'react-router-dom';
import type { FullEvidenceFragment, StatementsOfQuery } from '../api/operations.ts';
import { toDay } from '../app/dates.ts';
import { toWords } from '../app/words.ts';
import { Outside } from '../parts/Outside.tsx';
import { Passage } from './Passage.tsx';
import { addressOfPassage } from './passage-address.ts';

type Statement = Extract<StatementsOfQuery['nodes'][number], { readonly confidence: number }>;

export interface EvidenceCardProps {
  readonly evidence: FullEvidenceFragment;
  readonly statement: Statement | undefined;
}

/** One piece of evidence: the sentence in its release, and how it was read; or the entry of the register. */
export function EvidenceCard({ evidence, statement }: EvidenceCardProps) {
  if (evidence.release) return <ReleaseCard evidence={evidence} release={evidence.release} statement={statement} />;
  if (!evidence.registerEntry) return null;
  const { id, source } = evidence.registerEntry;
  return (
    <article className="card">
      <h3>The register</h3>
      <p>
        Curated record <code>{id}</code>
        {source && (
          <>
            , after <Outside to={source}>its source</Outside>
          </>
        )}
        .
      </p>
    </article>
  );
}

interface ReleaseCardProps extends EvidenceCardProps {
  readonly release: NonNullable<FullEvidenceFragment['release']>;
}

function ReleaseCard({ evidence, release, statement }: ReleaseCardProps) {
  const { start, end, quote } = evidence;
  const to = addressOfPassage(release.id, evidence);
  return (
    <article className="card">
      <h3>
        <Link to={to}>{release.title ?? release.id}</Link>
      </h3>
      <p className="soft">
        {[release.publisher, release.publishedOn && toDay(release.publishedOn)].filter(Boolean).join(', ')}
        {release.kind !== 'ORIGINAL' && <span className="chip">{toWords(release.kind)}</span>}
      </p>
      {start !== null && end !== null ? (
        <Passage release={release.id} start={start} end={end} quote={quote ?? ''} />
      ) : (
        <p className="soft">A correction says so; it names no words of the release.</p>
      )}
      {release.basedOn && (
        <p className="soft">
          Retold from {release.basedOn.publisher ?? 'a release'}
          {release.basedOn.publishedOn && `, ${toDay(release.basedOn.publishedOn)}`}: “{release.basedOn.title}”
        </p>
      )}
      <dl className="reading">
        {evidence.modality && <Fact title="Says that it" value={MODALITIES[evidence.modality]} />}
        <Fact title="Rule" value={evidence.rule} />
        {statement && <Fact title="Sure" value={`${Math.round(statement.confidence * 100)} %`} />}
        {statement?.correction && (
          <Fact title="Corrected" value={`${toWords(statement.correction.verdict)} by ${statement.correction.by}`} />
        )}
      </dl>
      <p className="ways">
        <Link to={to}>In the whole release</Link>
        {release.url && <Outside to={release.url}>At its source</Outside>}
      </p>
    </article>
  );
}

const MODALITIES = {
  OCCURRED: 'took place',
  PLANNED: 'is planned',
  CANCELLED: 'was called off',
  BACKGROUND: 'took place earlier (recalled)',
} as const;

function Fact({ title, value }: { readonly title: string; readonly value: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{value}</dd>
    </div>
  );
}
