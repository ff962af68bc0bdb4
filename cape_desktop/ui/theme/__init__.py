"""How the windows look: colours, sizes, style sheet, icons, light and dark."""
