"""A private, offline diary of muscle spasms, and of sleep, stress and drinks beside them."""
