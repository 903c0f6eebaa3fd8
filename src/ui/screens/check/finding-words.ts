import type { Finding } from '../../../domain/meeting/check';
import { nlHosted } from '../../text/nl-hosted';

/** What is open at a point, in a sentence. */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'no-owner':
      return nlHosted.check.noOwner;
    case 'no-treatment':
      return nlHosted.check.noTreatment;
    case 'doubt':
      return nlHosted.check.doubt(finding.topics);
  }
}
