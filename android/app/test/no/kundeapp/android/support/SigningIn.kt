package no.kundeapp.android.support

import no.kundeapp.support.Sandbox

/** Chooses an area and has a code sent to [address] by e-mail; ends where the code is asked for. */
fun Screen.askForCode(address: String) {
    tapOnceThere("Askøy")
    tapOnceThere("E-post, engangskode")
    awaits("E-postadresse")
    type(address)
    tap("Send kode")
    awaits("Engangskode")
}

/** Signs in by e-mail, as a customer does. */
fun Screen.signIn(
    sandbox: Sandbox,
    address: String,
) {
    askForCode(address)
    type(sandbox.latestCode(address))
    tap("Logg inn")
    awaits("november 2026")
}
