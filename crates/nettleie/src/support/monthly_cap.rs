use crate::quantity::Energy;

/// What is left of a month's cap. The hour that crosses it is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthlyCap {
    left: Energy,
}

impl MonthlyCap {
    /// A month that begins with the whole cap.
    #[must_use]
    pub const fn new(cap: Energy) -> Self {
        Self { left: cap }
    }

    /// How much of the next hour's energy is still under the cap. Call once an hour, in order of time.
    pub fn take(&mut self, energy: Energy) -> Energy {
        let under = energy.min(self.left);
        self.left = self.left.saturating_sub(under);
        under
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_that_crosses_the_cap_is_split() {
        let mut cap = MonthlyCap::new(Energy::from_wh(5000));
        let taken = [3000, 3000, 3000].map(|wh| cap.take(Energy::from_wh(wh)).wh());
        assert_eq!(taken, [3000, 2000, 0]);
    }
}
