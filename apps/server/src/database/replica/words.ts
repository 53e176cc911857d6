/** Why a replica is not read, as the log and `/readyz` say it. */
export const notFollowing = 'it follows no other database any more'
export const stillBehind = 'it is behind'
export const notAnswering = 'it does not answer'
