import type { ComponentChildren } from 'preact';
import { sizeWords } from '../../../course/size-words.ts';
import type { ReadyPackage } from './ready-made.ts';
import { settingWords } from './setting-words.ts';

interface Props {
  readonly name: string;
  readonly packages: readonly ReadyPackage[];
  /** When to choose one of these. */
  readonly children: ComponentChildren;
}

/** Packages of one size, each with a download for Moodle and one for others. */
export function ReadyGroup({ name, packages, children }: Props) {
  if (packages.length === 0) return null;
  return (
    <section class="ready">
      <h3>{name}</h3>
      <p>{children}</p>
      <ul>
        {packages.map(({ id, title, unit, files }) => (
          <li key={id} class={unit ? `u-${unit}` : undefined}>
            <b>{title}</b>
            {files.map(({ name, standard, size }) => (
              <a key={name} href={`packages/${name}`} download={name}>
                {standard === 'scorm-1.2' ? 'For Moodle' : 'For others'}
                <span class="unseen">: {title}</span>, {sizeWords(size)}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <details>
        <summary>
          Versions and SHA-256<span class="unseen"> of these: {name}</span>
        </summary>
        {packages.map(({ title, files }) =>
          files.map((file) => (
            <p key={file.name} class="small builder-sum">
              <b>{title}</b>
              <br />
              {file.name} · version {file.version} · {file.size.toLocaleString('en-GB')} bytes
              <br />
              {settingWords(file)}
              <br />
              SHA-256 <code>{file.sha256}</code>
            </p>
          )),
        )}
      </details>
    </section>
  );
}
