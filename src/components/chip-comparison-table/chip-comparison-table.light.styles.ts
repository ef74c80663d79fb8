import {css} from 'lit';
export const chipComparisonTableLightStyles = css`
  @layer explainer-elements {
    chip-comparison-table {
      font-variant-numeric: tabular-nums lining-nums;
    }
  }
`;
