"""From a history to advice: pure rules, each pointing to an article, and the articles' own form."""
