import { expect, test } from 'vitest';
import { widthAfter, widthOf } from '../../src/ui/components/use-width';

test('three layouts by the width of the pane', () => {
  expect([270, 399, 400, 799, 800, 1920].map(widthOf)).toEqual(['smal', 'smal', 'middel', 'middel', 'breed', 'breed']);
});

test('a page that is hidden for a moment keeps its layout', () => {
  expect(widthAfter('breed', 0)).toBe('breed');
  expect(widthAfter('breed', 1)).toBe('breed');
  expect(widthAfter('breed', 320)).toBe('smal');
});
