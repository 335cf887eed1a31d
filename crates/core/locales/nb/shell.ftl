# Det som er likt rundt alle skjermbilder: faner og knapper.
shell-table = Vis som tabell
shell-chart = Vis som diagram
shell-previous-period = Forrige periode
shell-next-period = Neste periode
shell-refresh = Oppdater
shell-retry = Prøv igjen
shell-switch-point = Bytt målepunkt
shell-search = Søk
shell-close = Lukk
shell-loading = Henter
shell-details = Detaljer
