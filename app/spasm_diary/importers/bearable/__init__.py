"""Bearable's table: one row for each symptom, rating, factor, medicine or night."""
