import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { fileView } from '../../../src/domain/upload/file-checks';
import { FIRM, confirmedListing, registration } from '../../support/facts';

describe('the view of a file that rows are held against', () => {
  it('derives the standing once, however many rows of a batch ask for it', () => {
    const view = fileView(FIRM, [registration(FIRM), ...confirmedListing(FIRM)]);
    expect(view.timeline(catalogue202604)).toBe(view.timeline(catalogue202604));
  });
});
