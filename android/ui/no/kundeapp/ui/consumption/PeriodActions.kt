package no.kundeapp.ui.consumption

import no.kundeapp.core.ConsumptionScreen
import no.kundeapp.core.ProductionScreen
import no.kundeapp.core.Scale
import no.kundeapp.ui.state.Deeds

/** What one can do on Forbruk and Produksjon. */
interface PeriodActions {
    fun show(scale: Scale)

    fun previousPeriod()

    fun nextPeriod()
}

internal class ConsumptionActions(
    private val screen: ConsumptionScreen,
    private val deeds: Deeds,
) : PeriodActions {
    override fun show(scale: Scale) = deeds.act { screen.show(scale) }

    override fun previousPeriod() = deeds.act { screen.previousPeriod() }

    override fun nextPeriod() = deeds.act { screen.nextPeriod() }
}

internal class ProductionActions(
    private val screen: ProductionScreen,
    private val deeds: Deeds,
) : PeriodActions {
    override fun show(scale: Scale) = deeds.act { screen.show(scale) }

    override fun previousPeriod() = deeds.act { screen.previousPeriod() }

    override fun nextPeriod() = deeds.act { screen.nextPeriod() }
}
