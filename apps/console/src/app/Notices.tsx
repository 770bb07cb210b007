import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** The place where notices of what was recorded appear. Nothing needs it at first. */
export default function Notices() {
  return <Notifications position="bottom-right" />;
}
