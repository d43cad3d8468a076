import { useParams } from 'react-router-dom';

/** The id in the address of the page. */
export function useIdOfPage(): string {
  return useParams().id ?? '';
}
