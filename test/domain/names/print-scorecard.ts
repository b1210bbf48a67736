import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledPairs, scorecard } from './scorecard';

/** Prints the scorecard of name matching; with --write it becomes the committed one. */
const text = scorecard(labelledPairs());
process.stdout.write(text);
if (process.argv.includes('--write')) writeFileSync(join(__dirname, 'scorecard.txt'), text);
