faq-title = Ofte stilte spørsmål
faq-none = Det er ingen spørsmål her ennå.
faq-no-match = Ingen spørsmål passer til søket.
faq-count = { $count ->
    [0] Ingen spørsmål
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
}
