namespace Politics;

/// <summary>Where a politician stands in a career.</summary>
public enum MandateStatus
{
    Candidate,
    InOffice,
    Retired,
}
