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
# What the capacity charge goes by.
common-basis-three-days = Trinnet går etter snittet av månedens tre høyeste døgnmaks: den høyeste timen på tre ulike dager.
common-basis-month = Trinnet går etter månedens høyeste time.
common-basis-weeks = Trinnet går etter de fem høyeste ukemaks de siste tolv månedene, vektet etter årstid.
common-basis-fuse = Trinnet går etter størrelsen på hovedsikringen.
common-basis-power = Effektleddet går etter månedens høyeste time.
common-basis-unknown = Nettselskapet sier ikke hva trinnet går etter.
# The switch for VAT beside prices.
common-with-vat = Med mva.
common-prices-with-vat = Prisene er med mva.
common-prices-without-vat = Prisene er uten mva.
common-vat-exempt = Her er det ikke mva. på strøm og nettleie til husholdninger.
# Hours and days of the clock.
common-hour = kl. { $span }
common-hour-summer = kl. { $span }, sommertid
common-hour-winter = kl. { $span }, vintertid
common-clocks-back = Klokken ble stilt tilbake: timen fra 02 til 03 er der to ganger, og dagen har 25 timer.
common-clocks-forward = Klokken ble stilt frem: dagen har 23 timer.
common-amounts-without-vat = Beløpene er uten mva.
common-steering-prices = Prisene kommer fra en tjeneste som er laget for å styre strømbruken, og er avrundet. De er ikke fakturagrunnlag.
# $place (tall): 1 for månedens høyeste. $power: effekten
common-peak = Topp { $place }
common-peak-spoken = topp { $place } i måneden, { $power }
