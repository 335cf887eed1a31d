package no.kundeapp.ui.points

import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.PointRow
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.state.rememberDeeds

/** The switcher: which point the screens show. A choice closes it. */
@Composable
fun PointsPage(app: Kundeapp) {
    val deeds = rememberDeeds(app)
    val back = LocalBack.current
    val screen = remember(app) { app.points() }
    val choice =
        object : PointChoice {
            override val title = null

            override fun isChosen(row: PointRow) = row.chosen

            override fun choose(row: PointRow) =
                deeds.act {
                    screen.choose(row.header.id)
                    back?.invoke()
                }
        }
    PointChoosing(app, choice)
}
