import { saveBlob } from '../parts/save.ts';
import type { Canvas } from './canvas.ts';
import type { LayoutName } from './layouts.ts';

export interface GraphToolsProps {
  readonly canvas: Canvas | Error | undefined;
  readonly layout: LayoutName;
  readonly onLayout: (layout: LayoutName) => void;
  readonly fileName: string;
}

const LAYOUTS = { springs: 'Free', rings: 'Rings', steps: 'Left to right' } as const;

/** What moves a picture, lays it out otherwise, and saves it. */
export function GraphTools({ canvas, layout, onLayout, fileName }: GraphToolsProps) {
  if (canvas instanceof Error) {
    return (
      <p className="notice fault" role="alert">
        The picture could not be loaded: {canvas.message}
      </p>
    );
  }
  const save = async () => {
    if (canvas !== undefined) saveBlob(`${fileName}.png`, await canvas.png());
  };
  const disabled = canvas === undefined;
  return (
    <div className="graph-tools" role="toolbar" aria-label="Picture">
      <label>
        Layout{' '}
        <select value={layout} onChange={({ target }) => onLayout(target.value as LayoutName)}>
          {Object.entries(LAYOUTS).map(([name, word]) => (
            <option key={name} value={name}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="icon" disabled={disabled} aria-label="Nearer" onClick={() => canvas?.zoom(1.25)}>
        +
      </button>
      <button type="button" className="icon" disabled={disabled} aria-label="Farther" onClick={() => canvas?.zoom(0.8)}>
        −
      </button>
      <button type="button" disabled={disabled} onClick={() => canvas?.fit()}>
        Fit
      </button>
      <button type="button" disabled={disabled} onClick={save}>
        PNG
      </button>
    </div>
  );
}
