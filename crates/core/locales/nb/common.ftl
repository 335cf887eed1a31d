common-updated = Sist oppdatert { $day } { $time }
common-never-updated = Ikke oppdatert ennå
common-nothing-fetched = Det er ikke hentet noen tall ennå. Oppdater når du er på nett.
common-fetching = Eldre tall hentes fortsatt.
common-support = Strømstøtte
common-norgespris = Norgespris
common-tier = Trinn { $number }
common-and-above = { $border } og mer
common-without-vat = { $amount } uten mva.
# What stands in the place of a value, and marks beside one.
common-missing = mangler
common-pending = ikke kommet ennå
common-outside = ikke ditt kundeforhold
common-partial = delvis mangler
common-so-far = hittil
common-estimated = anslått
common-highest = høyest
