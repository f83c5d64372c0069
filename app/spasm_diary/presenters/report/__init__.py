"""The page where a report is put together: which days, which parts, and how it will look."""
