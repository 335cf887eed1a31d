package no.kundeapp.ui.prices

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.PricesState
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.Panel

/** The energy charge, the dearest hours first: the price, and with taxes. */
@Composable
internal fun Energy(prices: PricesState) {
    if (prices.energy.isEmpty()) return
    Panel(prices.energyTitle) {
        prices.energy.forEach { price ->
            HorizontalDivider()
            Column(Modifier.clearAndSetSemantics { contentDescription = price.spoken }) {
                Text(listOfNotNull(price.name, price.hours).joinToString(" "), style = MaterialTheme.typography.titleSmall)
                prices.energyHeadings.drop(1).zip(listOf(price.price, price.withTaxes)) { heading, value -> LabelledValue(heading, value) }
            }
        }
    }
}
