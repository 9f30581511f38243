/**
 * The columns that measures need of the tabs that grow: an evaluation reads these and leaves the others unread. The register
 * and the partnerships are small and are read whole.
 */
export const measuredColumns = {
  visits: {
    columns: [
      ...(['id', 'status', 'start', 'kind', 'guest', 'host', 'people', 'hours', 'end'] as const),
      ...(['moreKinds', 'doors', 'leaflets', 'posters'] as const),
    ],
  },
  contributions: { columns: ['id', 'receivedOn', 'receiver', 'kind', 'amount', 'decision'] },
} as const;
