package no.kundeapp.scenarios

import no.kundeapp.core.Kundeapp
import kotlin.test.assertTrue

/** What the customer writes to the company. */
class Desk {
    private var form = ""

    suspend fun act(
        app: Kundeapp,
        step: Step,
    ) {
        when (step.deed) {
            "fetch_contact" -> app.contactUs().refresh()
            "open_form" -> form = step.needed("form")
            "fill" -> fill(app, step.needed("screen"), step.needed("field"), step.needed("text"))
            "send" -> assertTrue(send(app, step.needed("screen")), "something must be corrected before it is sent")
            "deliver" -> app.outbox().send()
            else -> error("nobody knows how to ${step.deed}")
        }
    }

    suspend fun state(
        app: Kundeapp,
        screen: String,
    ): Any =
        when (screen) {
            "contact" -> app.contactUs().state()
            "hazard" -> app.hazard().state()
            "form" -> app.form(form).state()
            "outbox" -> app.outbox().state()
            else -> error("there is no screen '$screen'")
        }

    private suspend fun fill(
        app: Kundeapp,
        screen: String,
        field: String,
        text: String,
    ) = when (screen) {
        "contact" -> app.contactUs().fill(field, text)
        "hazard" -> app.hazard().fill(field, text)
        "form" -> app.form(form).fill(field, text)
        else -> error("nothing can be written on '$screen'")
    }

    private suspend fun send(
        app: Kundeapp,
        screen: String,
    ): Boolean =
        when (screen) {
            "contact" -> app.contactUs().send()
            "hazard" -> app.hazard().send()
            "form" -> app.form(form).send()
            else -> error("nothing can be sent from '$screen'")
        }
}
