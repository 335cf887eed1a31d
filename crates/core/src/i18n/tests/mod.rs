mod coverage;
mod lookup;
mod source;
