reading-title = Måleravlesning
reading-not-needed = Måleren her sender tallene selv. Du trenger ikke å lese den av.
reading-next = Neste avlesning { $day }
reading-missed = Fristen for avlesning var { $day }
reading-missed-detail = Les av så snart du kan. Uten avlesning anslår vi forbruket.
reading-days-left = { $count ->
    [0] i dag
    [one] om { $count } dag
   *[other] om { $count } dager
}
reading-billed = Faktureres
reading-billed-in-advance = { $count ->
    [3] på forskudd hvert kvartal, med avregning når året er over
   *[other] på forskudd hver { $count }. måned, med avregning når året er over
}
reading-billed-in-arrears = { $count ->
    [one] etterskuddsvis hver måned
    [2] etterskuddsvis annenhver måned
    [3] etterskuddsvis hvert kvartal
   *[other] etterskuddsvis hver { $count }. måned
}
reading-also = Les også av
reading-by-season = når du kommer, og når sesongen er slutt
reading-payment = Forfaller
reading-payment-day = den { $from }. i måneden
reading-payment-days = mellom den { $from }. og den { $to }. i måneden
reading-efaktura = eFaktura
reading-efaktura-yes = ja
reading-efaktura-no = nei
reading-discount = Avslag for avlesning i tide
reading-discount-amounts = { $each } per avlesning, inntil { $most } i året
reading-reminder = Påminnelse
reading-reminder-none = ikke bestilt
reading-reminder-email = { $count ->
    [one] e-post dagen før
   *[other] e-post { $count } dager før
}
reading-reminder-sms = { $count ->
    [one] SMS dagen før
   *[other] SMS { $count } dager før
}
reading-kind-read = Lest av
reading-kind-estimated = Anslått
reading-kind-calculated = Beregnet
reading-problem-number = Skriv målerstanden som hele kilowattimer, bare siffer.
reading-problem-first = Vi kjenner ingen tidligere målerstand, og kan ikke regne ut fakturaen.
reading-problem-lower = Målerstanden er lavere enn den forrige, som var { $value }.
reading-unusual = Dette er mye mer enn du pleier å bruke. Se på måleren en gang til.
reading-period = { $from } til { $to }: { $energy }
reading-preview-year = Avregning hittil i år
reading-preview-year-note = Slik ville avregningen blitt om året var slutt i dag. Forbruket er fordelt jevnt, og forskuddet for de samme dagene er trukket fra.
reading-preview-next = Neste faktura
reading-preview-next-note = Slik blir fakturaen hvis denne målerstanden gjelder. Forbruket er fordelt jevnt på dagene.
reading-billed-before = Fakturert på forskudd
reading-sum = Å betale
reading-sum-credit = Til gode
reading-preview-title = Hva blir neste faktura?
reading-preview-label = Målerstand i dag, hele kWh
reading-deliver = Lever målerstand
# $value: målerstanden, med enhet
reading-deliver-value = Lever { $value }
