"""What the zoo keeps: one module for each kind of animal, all registered in keepers.py."""
