import type { MadePackage } from '../../../../scorm/packages-of.ts';
import { sizeWords } from '../../../course/size-words.ts';
import { saveFile } from '../../account/save-file.ts';
import type { MadePackages } from './make-messages.ts';
import { settingWords } from './setting-words.ts';

type Offered = Pick<MadePackage, 'name' | 'size' | 'sha256' | 'bytes'>;

/** What was made, each file to be saved. */
export function MadeFiles({ packages, together }: MadePackages) {
  return (
    <>
      {together && (
        <div class="builder-file">
          <p>
            <b>All {packages.length} in one zip</b>
            <span class="builder-means">
              Unpack it first: your LMS takes the packages inside, one by one.
            </span>
          </p>
          <SaveFile file={together} />
        </div>
      )}
      {packages.map((made) => (
        <div class="builder-file" key={made.name}>
          <p>
            <b>{made.title}</b>
            <span class="builder-means">{settingWords(made)}</span>
          </p>
          <SaveFile file={made} />
        </div>
      ))}
    </>
  );
}

function SaveFile({ file: { name, size, sha256, bytes } }: { readonly file: Offered }) {
  const save = () => saveFile(new Blob([bytes], { type: 'application/zip' }), name);
  return (
    <>
      <button type="button" class="quiet" onClick={save}>
        Save<span class="unseen"> {name}</span>, {sizeWords(size)}
      </button>
      <p class="small builder-sum">
        {name}
        <br />
        SHA-256 <code>{sha256}</code>
      </p>
    </>
  );
}
