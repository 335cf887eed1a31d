trial-title = Prøveavregning
trial-as-of = Slik ser nettleien ut per { $day }
trial-empty = Det er ingen målerverdier for denne måneden ennå. En dags verdier kommer neste morgen.
trial-no-tariff = Prisene for denne måneden mangler, så nettleien kan ikke regnes ut.
trial-average = Snitt av toppene
trial-room = Snittet kan øke { $room } før trinn { $tier }. En time på { $hour } på en ny dag flytter det dit og koster { $extra } mer i måneden.
trial-used = Forbruk hittil
trial-used-day = Dag
trial-used-night = Natt
trial-forecast-grid-rent = Nettleie for hele måneden, anslag
trial-forecast-energy = Forbruk for hele måneden, anslag
trial-forecast-basis = { $count ->
    [one] { $count } dag er anslått fra de siste fire ukene. Trinnet er det du ligger an til nå.
   *[other] { $count } dager er anslått fra de siste fire ukene. Trinnet er det du ligger an til nå.
}
trial-capacity-is-whole-month = Faste beløp gjelder hele måneden.
trial-missing-days = { $count ->
    [one] Verdier mangler i { $count } dag.
   *[other] Verdier mangler i { $count } dager.
}
trial-estimated = Noen av verdiene er anslått.
trial-fewer-days = { $count ->
    [one] Snittet er av { $count } dag, siden flere ikke har verdier ennå.
   *[other] Snittet er av { $count } dager, siden flere ikke har verdier ennå.
}
trial-spot-missing = { $count ->
    [one] Spotprisen mangler for { $count } time, så beløpet fra staten er ikke fullstendig.
   *[other] Spotprisen mangler for { $count } timer, så beløpet fra staten er ikke fullstendig.
}
trial-tax-forecast = Forbruksavgiften er ikke vedtatt ennå; den siste kjente satsen er brukt.
trial-state-forecast = Satsene for strømstøtte eller Norgespris er ikke vedtatt ennå; de siste kjente er brukt.
trial-share-unconfirmed = Andelen som strømstøtten dekker denne måneden, er ikke bekreftet for husholdninger.
trial-border-undecided = Snittet ligger på grensen mellom to trinn, og nettselskapet sier ikke hvilket av dem det hører til.
trial-capacity-unknown = Kapasitetsleddet kan ikke regnes ut av det appen vet.
trial-without-hours = Måleren her sender ikke timeverdier, så nettleien kan ikke regnes ut underveis. Du betaler for et fast trinn uansett forbruk, og forbruket gjøres opp når måleren er lest av.
trial-peaks-title = Beregningsgrunnlag for kapasitetsledd
trial-lines-title = Nettleien hittil
trial-forecast-title = Hele måneden
trial-used-date = Dato
trial-used-total = I alt
