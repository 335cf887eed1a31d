anonymous-title = Spør uten navn
anonymous-about = Vi får bare emnet og teksten. Appen sender ikke med innlogging eller noe annet som peker på deg eller enheten, og beholder ingenting av det du skriver.
anonymous-none = Det er ingen emner du kan ta opp uten navn nå.
anonymous-case = Saksnummer
anonymous-code = Kode
anonymous-keep = Skriv ned saksnummeret og koden. Du trenger begge for å lese svaret, og vi kan ikke finne dem for deg senere.
anonymous-came = Mottatt
anonymous-status = Status
