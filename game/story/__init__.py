"""What the cases remember: the cast, the chart, tells, settings and the state of a story."""
