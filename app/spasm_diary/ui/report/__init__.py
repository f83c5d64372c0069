"""The page of reports: what is chosen on one side, and on the other how it will be on paper."""
