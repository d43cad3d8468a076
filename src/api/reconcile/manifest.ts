import { type KindName, RECON_BATCH } from '../../domain/reconciliation.ts';

const WIDTH = 420;
const HEIGHT = 220;

/**
 * What the service can do, as the Reconciliation API 0.2 has it told. `base` is our address as the client sees it.
 * https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
export function manifest(base: string, kinds: readonly KindName[], needsToken: boolean) {
  const at = `${base}/reconcile`;
  const suggest = (what: string) => ({ service_url: at, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Whomet: officials, their posts, bodies and places',
    identifierSpace: 'urn:whomet:entity:',
    schemaSpace: 'urn:whomet:kind:',
    serviceVersion: '0.1.0',
    defaultTypes: kinds,
    batchSize: RECON_BATCH,
    view: { url: `${at}/view/{{id}}` },
    preview: { url: `${at}/preview/{{id}}`, width: WIDTH, height: HEIGHT },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: { propose_properties: { service_url: at, service_path: '/properties' }, property_settings: [] },
    ...(needsToken && { authentication: { type: 'apiKey', name: 'Authorization', in: 'header' } }),
  };
}
