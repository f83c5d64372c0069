"""What a diary holds and what can be worked out from it: values and functions, nothing else."""
