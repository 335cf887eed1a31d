news-title = Aktuelt
news-none = Det er ingen saker for deg akkurat nå.
news-unread = Ulest
news-unread-count = { $count ->
    [one] { $count } ulest
   *[other] { $count } uleste
}
news-link = Les mer på nettsidene
news-none-filtered = Ingen saker passer til utvalget.
news-for-private = Privat
news-for-business = Bedrift
news-for-co-operative = Borettslag
